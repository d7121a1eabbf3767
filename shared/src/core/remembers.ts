import type { EventOf, EventType } from '../log/event.ts';
import type { State } from './state.ts';

/** `at`, `wall`: of the record. */
export type Stamp = { readonly at: number; readonly wall: number };
export type Remember<T extends EventType> = (state: State, event: EventOf<T>, stamp: Stamp) => State;
export type Remembers<T extends EventType> = { readonly [K in T]: Remember<K> };
