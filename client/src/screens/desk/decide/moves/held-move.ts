import { create } from 'zustand';

/** A decision that was confirmed and has not left this page: for these seconds its maker can take it back. */
export type HeldMove = {
  readonly decision: string;
  readonly move: string;
  readonly reason: string;
  /** Wall ms of this device. */
  readonly until: number;
};

/** Ten seconds to take it back. */
export const HOLD_MS = 10_000;

type Held = {
  readonly held?: HeldMove | undefined;
  /** What did not leave, and why: it stands as a draft again. */
  readonly kept?: { readonly move: string; readonly why: string } | undefined;
};

/** In memory alone: a page that is gone sends nothing. */
const useStore = create<Held>(() => ({}));

export const useHeldMove = (): Held => useStore();
export const holdMove = (held: HeldMove): void => useStore.setState({ held, kept: undefined });
export const letGo = (): void => useStore.setState({ held: undefined });
export const keepAsDraft = (move: string, why: string): void =>
  useStore.setState({ held: undefined, kept: { move, why } });
export const dismissKept = (): void => useStore.setState({ kept: undefined });
