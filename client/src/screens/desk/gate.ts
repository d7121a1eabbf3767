import type { Phase } from '@firebreak/shared/base/phase.ts';
import { useReadOnly } from '../../connection/read-only.ts';
import { useConnectionState, useExercise, useSide, useYou } from '../../connection/use-tables.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { useMoment } from './past/moment.ts';

export type Authority = 'draft' | 'approve' | 'transmit' | 'call' | 'assess' | 'decide' | 'hold';

const ENDED: readonly Phase[] = ['hotwash', 'closed'];

/** The end has come: what is here can be read, and nothing is due any more. */
export const useEnded = (): boolean => {
  const phase = useExercise()?.phase;
  return phase !== undefined && ENDED.includes(phase);
};

/** Why no command can be given now, if so. */
export const useGate = (): string | undefined => {
  const frame = useFrameWords();
  const live = useConnectionState((state) => state.link === 'live' && state.over === undefined);
  const phase = useExercise()?.phase;
  const bot = useYou()?.bot;
  const ended = useEnded();
  const readOnly = useReadOnly();
  const past = useMoment() !== undefined;
  if (readOnly !== undefined) return readOnly;
  if (ended) return frame('ended');
  if (past) return frame('viewingPast');
  if (!live) return frame('notLive');
  if (bot) return frame('botPlays');
  return phase === 'running' ? undefined : frame('paused');
};

/** `V. Orlic, Minister` with whether the seat is online. */
export const usePeople = () => {
  const text = useText();
  const say = useDeskWords();
  const frame = useFrameWords();
  const seats = useSide((t) => t.seats);
  const presence = useConnectionState((state) => state.presence.seats);
  const name = (id: string): string => {
    const seat = seats[id];
    if (!seat) return id;
    if (seat.bot) return say('person', { name: frame('bot'), office: text(seat.office) });
    return seat.holder === undefined
      ? text(seat.office)
      : say('person', { name: seat.holder, office: text(seat.office) });
  };
  return {
    name,
    office: (id: string): string => {
      const seat = seats[id];
      return seat ? text(seat.office) : id;
    },
    withPresence: (id: string): string => {
      const seat = seats[id];
      if (!seat) return id;
      const office = text(seat.office);
      if (seat.bot) return say('person', { name: frame('bot'), office });
      if (seat.holder === undefined) return say('vacantOffice', { office });
      const state = say(presence[id]?.online === true ? 'online' : 'offline');
      return say('personState', { name: seat.holder, office, state });
    },
    /** Other seats of this side that hold an authority. */
    whoHas: (authority: Authority): readonly string[] =>
      Object.values(seats)
        .filter((seat) => seat.authorities.includes(authority))
        .map((seat) => seat.id),
  };
};

/** Whether this seat may, and if not now, why: the exercise's state first, then who can. */
export const useMay = () => {
  const gate = useGate();
  const you = useYou();
  const say = useDeskWords();
  const people = usePeople();
  const has = (authority: Authority): boolean => you?.authorities.includes(authority) === true;
  return {
    has,
    gate,
    off: (...needs: readonly Authority[]): string | undefined => {
      if (gate !== undefined) return gate;
      if (needs.length === 0 || needs.some(has)) return undefined;
      const who = [...new Set(needs.flatMap((need) => people.whoHas(need)))];
      if (who.length === 0) return say('nobodyCan');
      return say('onlyCan', { who: who.map(people.withPresence).join(say('listJoin')) });
    },
  };
};
