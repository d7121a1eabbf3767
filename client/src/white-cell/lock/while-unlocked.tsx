import type { ReactNode } from 'react';
import { useConnectionState } from '../../connection/use-tables.ts';
import { later } from '../../ui/later.ts';

const LockedScreen = later(async () => (await import('./locked-screen.tsx')).LockedScreen);

type WhileUnlockedProps = { readonly session: string; readonly children: ReactNode };

/** A room of the white cell, unless its screen is locked. */
export const WhileUnlocked = ({ session, children }: WhileUnlockedProps) =>
  useConnectionState((state) => state.locked) ? <LockedScreen session={session} /> : children;
