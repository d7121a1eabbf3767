/**
 * What the eight participants of a room do, command after command; the same for both servers. Who must get an update of
 * each is known beforehand: `keys` in an update say which command it is of.
 */
import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { Command } from '@firebreak/shared/log/command.ts';
import { CALLED, SEATS, TEXT_LINE } from './scenario.ts';

export type Audience = SideId | 'facilitator';

export type Planned = {
  readonly command: Command;
  readonly key: string;
  readonly audiences: readonly Audience[];
  /** A second update later, to everybody: a message that arrives. */
  readonly arrives?: boolean;
  /** To be called with the server's answer: only when it was taken does the room go on from there. */
  readonly answered?: (ok: boolean) => void;
};

type Call = { readonly id: string; readonly stands: 'none' | 'busy' | 'placed' | 'connected'; readonly spoken: number };

const ALL: readonly Audience[] = ['A', 'B', 'facilitator'];
const UTTERANCES = 8;
const WORDS =
  'We read your last message and see the same traffic here; our people look into it and you hear from us. Please hold this line. ';

/** 16 turns of a seat; each seat begins at another. Where no call is connected, `speak` becomes call control. */
const TURNS = 'sssrsssmsssrssss';

export class RoomScript {
  readonly #turn = SEATS.map((_, i) => i * 2);
  readonly #ready = SEATS.map(() => false);
  readonly #filed = { A: 0, B: 0 };
  #call: Call = { id: '', stands: 'none', spoken: 0 };
  #made = 0;

  /** The next command of a seat. */
  next(index: number): Planned {
    const seat = SEATS[index] as (typeof SEATS)[number];
    const turn = this.#turn[index] ?? 0;
    this.#turn[index] = turn + 1;
    const own: readonly Audience[] = [seat.side, 'facilitator'];
    // The two leaders file every other time.
    if (index % 4 === 0 && turn % 2 === 0) return this.#file(seat.side, own);
    if (TURNS[turn % TURNS.length] === 'm') return this.#message(seat.side, own);
    if (TURNS[turn % TURNS.length] === 'r') return this.#readyOf(index, own);
    return this.#speak(seat.side) ?? this.#readyOf(index, own);
  }

  #speak(side: SideId): Planned | undefined {
    const { id, stands, spoken } = this.#call;
    this.#made += 1;
    if (stands === 'none' && side === 'A') {
      const call = `${side}.k${this.#made}`;
      return this.#control({ type: 'placeCall', call, number: CALLED, topic: 'safety' }, call, 'placed');
    }
    if (stands === 'placed' && side === 'B') return this.#control({ type: 'answerCall', call: id }, id, 'connected');
    if (stands !== 'connected') return undefined;
    if (spoken >= UTTERANCES) return this.#control({ type: 'endCall', call: id }, id, 'ended');
    this.#call = { id, stands, spoken: spoken + 1 };
    const words = { lang: 'en', text: `${WORDS}~${this.#made}` } as const;
    return { command: { type: 'speak', call: id, words }, key: `s:${this.#made}`, audiences: ['A', 'B'] };
  }

  #control(command: Command, id: string, to: 'placed' | 'connected' | 'ended'): Planned {
    this.#call = { id, stands: 'busy', spoken: 0 };
    const answered = (ok: boolean) => {
      this.#call = { id, stands: !ok || to === 'ended' ? 'none' : to, spoken: 0 };
    };
    return { command, key: `c:${id}:${to}`, audiences: ALL, answered };
  }

  #readyOf(index: number, audiences: readonly Audience[]): Planned {
    const ready = !this.#ready[index];
    this.#ready[index] = ready;
    return { command: { type: 'setReady', ready }, key: `r:${SEATS[index]?.id}:${ready}`, audiences };
  }

  /** Each side moves one hypothesis of its own, so that control's row of it says whose filing it is. */
  #file(side: SideId, audiences: readonly Audience[]): Planned {
    const filed = 10 + (this.#filed[side] % 20);
    this.#filed[side] += 1;
    const [mine, other] = side === 'A' ? ['kestria', 'aldara'] : ['aldara', 'kestria'];
    const chances = { [mine]: filed, [other]: 5, criminals: 55 - filed, 'third-state': 30, accident: 10 };
    return {
      command: { type: 'fileAssessment', incident: 'worm', chances, confidence: 'moderate', note: WORDS.trim() },
      ...{ key: `f:${side}:${filed}`, audiences },
    };
  }

  #message(side: SideId, audiences: readonly Audience[]): Planned {
    this.#made += 1;
    const message = `${side}.m${this.#made}`;
    const words = { lang: 'en' as const, text: WORDS };
    const content = {
      number: TEXT_LINE[side],
      type: 'FREE',
      topic: 'technical',
      precedence: 'ROUTINE',
      slots: {},
      words,
    } as const;
    return { command: { type: 'sendMessage', message, content }, key: `m:${message}`, audiences, arrives: true };
  }
}
