import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { FacilitatorTables } from '@firebreak/shared/view/control-tables.ts';
import type { PublicTables } from '@firebreak/shared/view/public-tables.ts';
import type { ExerciseRow } from '@firebreak/shared/view/rows.ts';
import type { SeatTables, SideTables, YouRow } from '@firebreak/shared/view/tables.ts';
import { useStore } from 'zustand';
import type { ConnectionState } from './connection-state.ts';
import { useConnection } from './session-provider.tsx';

/** Whatever a selector returns must keep its identity while nothing changes: return tables, rows or plain values. */
export const useConnectionState = <T>(select: (state: ConnectionState) => T): T =>
  useStore(useConnection().store, select);

/** `const messages = useSide((t) => t.messages)` */
export const useSide = <T>(select: (tables: SideTables) => T): T =>
  useConnectionState((state) => select(state.tables as unknown as SideTables));

export const useSeat = <T>(select: (tables: SeatTables) => T): T =>
  useConnectionState((state) => select(state.tables as unknown as SeatTables));

export const useControl = <T>(select: (tables: FacilitatorTables) => T): T =>
  useConnectionState((state) => select(state.tables as unknown as FacilitatorTables));

export const usePublic = <T>(select: (tables: PublicTables) => T): T =>
  useConnectionState((state) => select(state.tables as unknown as PublicTables));

/** In all kinds of view; undefined until the first one comes. */
export const useExercise = (): ExerciseRow | undefined => useSide((tables) => tables.exercise.it);

export const useYou = (): YouRow | undefined => useSeat((tables) => tables.you.it);
export const useYourSide = (): SideId | undefined => useSeat((tables) => tables.you.it?.side);
