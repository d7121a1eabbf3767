/**
 * What a report for an audience must not know is taken out of the records before anything is computed from them, so that
 * no sentence, figure or table can carry it. `participants`: people stand as their roles, and what the white cell and each
 * seat wrote for themselves is gone. `sponsor` and `public`: so is every word that a person typed.
 */
import type { SlotValues } from '../../base/message.ts';
import type { Actor } from '../../log/actor.ts';
import type { Event, EventOf, EventType } from '../../log/event.ts';
import type { LogRecord } from '../../log/record.ts';
import type { Audience } from './document.ts';

type Scrub = { readonly [T in EventType]?: (event: EventOf<T>, as: Roles) => EventOf<T> };
/** Of a person's name, what is put in its place: the same for the same person. */
type Roles = (name: string) => string;

const GONE = '…';
const gone = <T extends object, K extends keyof T>(event: T, ...keys: readonly K[]): T => {
  const left = { ...event };
  for (const key of keys) if (left[key] !== undefined) left[key] = GONE as T[K];
  return left;
};
const without = <T extends object, K extends keyof T>(event: T, ...keys: readonly K[]): T => {
  const left = { ...event };
  for (const key of keys) delete left[key];
  return left;
};
const localized = { en: GONE, zh: GONE };
/** A code is the one slot that is typed and not chosen. */
const typed = (slots: SlotValues): SlotValues => {
  const { case: code, ...chosen } = slots;
  return code === undefined ? slots : { ...chosen, case: GONE };
};

const people: Scrub = {
  seatTaken: (event) => gone(event, 'name'),
  seatShared: (event) => gone(event, 'name'),
  penHanded: (event) => gone(event, 'name', 'from'),
  teamNamed: (event) => ({ ...event, names: event.names.map(() => GONE) }),
  clockHanded: (event, role) => ({ ...event, to: role(event.to) }),
  observed: (event, role) => ({ ...event, by: role(event.by), text: GONE, tags: [] }),
  bookmarked: (event, role) => ({ ...without(event, 'label'), by: role(event.by) }),
  rated: (event, role) => ({ ...without(event, 'comment'), by: role(event.by) }),
  noteSent: (event) => without(event, 'words'),
  noteFiled: (event) => gone(event, 'note'),
  actingBegan: (event) => gone(event, 'reason'),
  handRaised: (event) => without(event, 'reason'),
  readySet: (event) => without(event, 'reason'),
};

const words: Scrub = {
  exercisePaused: (event) => gone(event, 'reason'),
  noteShared: (event) => gone(event, 'text'),
  callRefused: (event) => gone(event, 'reason'),
  callSpoken: (event) => ({ ...event, words: { ...event.words, text: GONE } }),
  messageDrafted: (event) => ({
    ...without(event, 'wording'),
    content: { ...without(event.content, 'words'), slots: typed(event.content.slots) },
  }),
  replyGiven: (event) => ({ ...without(event, 'words'), slots: typed(event.slots) }),
  readBackGiven: (event) => ({ ...event, slots: typed(event.slots) }),
  assessmentFiled: (event) => without(event, 'note'),
  holdPlaced: (event) => gone(event, 'reason'),
  moveProposed: (event) => gone(event, 'reason'),
  stepPassed: (event) => gone(event, 'reason'),
  probeSkipped: (event) => gone(event, 'reason'),
  rungOverridden: (event) => gone(event, 'reason'),
  adhocSent: (event) => ({ ...event, content: unsaid(event.content) }),
  adhocShelved: (event) => ({ ...event, content: unsaid(event.content) }),
  injectEdited: (event) => ({
    ...event,
    deliveries: event.deliveries.map(({ to }) => ({ to, headline: localized })),
  }),
};

const unsaid = ({ to, source }: EventOf<'adhocSent'>['content']): EventOf<'adhocSent'>['content'] => ({
  to,
  headline: localized,
  source: { kind: source.kind, name: localized },
});

const SCRUBS: { readonly [audience in Audience]: Scrub } = {
  trainer: {},
  participants: people,
  sponsor: { ...people, ...words },
  public: { ...people, ...words },
};

const actorFor = (actor: Actor, role: Roles): Actor => {
  if ('name' in actor) return { ...actor, name: role(actor.name) };
  return actor.kind === 'seat' && actor.by !== undefined ? { ...actor, by: role(actor.by) } : actor;
};

/** White-cell people are told apart by the order in which they first did something. */
const rolesOf = (): Roles => {
  const known = new Map<string, string>();
  return (name) => {
    const role = known.get(name) ?? `#${known.size + 1}`;
    known.set(name, role);
    return role;
  };
};

/** The same records, as this audience may know them. */
export const redact = (records: readonly LogRecord[], audience: Audience): readonly LogRecord[] => {
  if (audience === 'trainer') return records;
  const scrubs = SCRUBS[audience] as { readonly [type: string]: ((event: Event, as: Roles) => Event) | undefined };
  const role = rolesOf();
  return records.map((record) => {
    const scrub = scrubs[record.event.type];
    return {
      ...record,
      // The number and the hash of a request tell nothing here, and its name might.
      actor: actorFor(record.actor, role),
      event: scrub ? scrub(record.event, role) : record.event,
    };
  });
};
