import { create } from 'zustand';

/** The time this desk's reader looks back to, exercise ms; absent: now. Never kept: a page opens on now. */
const useStore = create<{ readonly at: number | undefined }>(() => ({ at: undefined }));

export const useMoment = (): number | undefined => useStore((state) => state.at);
export const viewMoment = (at: number): void => useStore.setState({ at });
export const returnToNow = (): void => useStore.setState({ at: undefined });
