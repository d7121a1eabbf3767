/**
 * The load: each of eight participants of each room sends one command every two seconds, at a random phase, whether or
 * not the one before was answered (open loop). Latency: from the sending to the last member's update.
 */
import type { Contestant, LiveRoom } from './contestant.ts';
import { SEATS } from './scenario.ts';
import { type Planned, RoomScript } from './script.ts';
import { newTally, type Tally } from './tally.ts';

export type Load = {
  /** Opens or closes rooms until there are so many; nobody sends anything meanwhile. */
  readonly resize: (rooms: number) => Promise<void>;
  /** What happens to the commands sent from now on. */
  readonly count: () => Tally;
  /** Commands sent from now on are no longer counted. */
  readonly stopCounting: () => void;
  readonly close: () => Promise<void>;
};

type Pending = { readonly at: number; waits: number; readonly tally: Tally };
type Playing = { readonly room: LiveRoom; readonly script: RoomScript; readonly pending: Map<string, Pending> };
type Turn = { readonly playing: Playing; readonly seat: number };

const PERIOD_MS = 2_000;
const SLOT_MS = 2;
const SLOTS = PERIOD_MS / SLOT_MS;
/** Rooms opened at a time. */
const AT_ONCE = 8;
const LONGEST_RESIZE_MS = 180_000;

const membersOf = ({ audiences }: Planned): number =>
  audiences.reduce((sum, audience) => sum + (audience === 'facilitator' ? 1 : SEATS.length / 2), 0);

export const createLoad = ({ openRoom }: Contestant): Load => {
  const playing: Playing[] = [];
  const slots: Turn[][] = Array.from({ length: SLOTS }, () => []);
  let tally = newTally();
  const freshTally = (): Tally => {
    tally = newTally();
    return tally;
  };

  const send = ({ playing: { room, script, pending }, seat }: Turn) => {
    const planned = script.next(seat);
    const mine: Pending = { at: performance.now(), waits: membersOf(planned), tally };
    tally.sent(mine.waits);
    pending.set(planned.key, mine);
    room.send(seat, planned, (ok, why) => {
      planned.answered?.(ok);
      if (ok) return;
      if (pending.get(planned.key) === mine) pending.delete(planned.key);
      mine.tally.refused(why);
    });
  };

  const open = async () => {
    const pending = new Map<string, Pending>();
    const update = (keys: readonly string[], bytes: number) => {
      tally.updated(bytes);
      for (const key of keys) {
        const waiting = pending.get(key);
        if (waiting === undefined) continue;
        waiting.waits -= 1;
        if (waiting.waits > 0) continue;
        pending.delete(key);
        waiting.tally.done(performance.now() - waiting.at);
      }
    };
    const room = await openRoom({ update, lost: (why) => tally.lostLine(why) });
    const one: Playing = { room, script: new RoomScript(), pending };
    playing.push(one);
    for (const seat of SEATS.keys()) slots[Math.floor(Math.random() * SLOTS)]?.push({ playing: one, seat });
  };

  const shut = async () => {
    const one = playing.pop();
    for (const slot of slots) {
      for (let i = slot.length - 1; i >= 0; i--) if (slot[i]?.playing === one) slot.splice(i, 1);
    }
    await one?.room.close();
  };

  const began = performance.now();
  let slot = 0;
  let isQuiet = false;
  const timer = setInterval(() => {
    const now = Math.floor((performance.now() - began) / SLOT_MS);
    for (; slot < now; slot++) if (!isQuiet) for (const turn of slots[slot % SLOTS] ?? []) send(turn);
  }, SLOT_MS);

  const resize = async (rooms: number) => {
    isQuiet = true;
    const latest = performance.now() + LONGEST_RESIZE_MS;
    const some = (count: number, change: () => Promise<void>) => {
      if (performance.now() > latest) throw new Error(`${rooms} rooms could not be opened in ${LONGEST_RESIZE_MS} ms`);
      return Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, change));
    };
    while (playing.length < rooms) await some(rooms - playing.length, open);
    while (playing.length > rooms) await some(playing.length - rooms, shut);
    isQuiet = false;
  };

  return {
    resize,
    count: freshTally,
    stopCounting: () => void freshTally(),
    close: async () => {
      clearInterval(timer);
      for (const { room } of playing) room.leave();
    },
  };
};
