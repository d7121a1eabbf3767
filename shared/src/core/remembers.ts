import type { Actor } from '../log/actor.ts';
import type { EventOf, EventType } from '../log/event.ts';
import type { State } from './state.ts';

/** Of the record. */
export type Stamp = { readonly at: number; readonly wall: number; readonly actor: Actor };
export type Remember<T extends EventType> = (state: State, event: EventOf<T>, stamp: Stamp) => State;
export type Remembers<T extends EventType> = { readonly [K in T]: Remember<K> };
