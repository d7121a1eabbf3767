import { otherSide, type SideId } from '../base/ids.ts';
import { type Text, text } from '../base/text.ts';
import type { Event, EventType } from '../log/event.ts';
import type { LogRecord } from '../log/record.ts';
import type { Names } from './names.ts';
import { tellsAsides } from './tell-asides.ts';
import { type Tell, type Tells, tellsFrame } from './tell-frame.ts';
import { tellsJudgement } from './tell-judgement.ts';
import { tellsLine } from './tell-line.ts';
import { tellsSteering } from './tell-steering.ts';
import { tellsWhiteCell } from './tell-white-cell.ts';
import { tellsWording } from './tell-wording.ts';

/** Every event has its words: a new one does not compile without. */
const TELLS: Tells<EventType> = {
  ...tellsFrame,
  ...tellsAsides,
  ...tellsLine,
  ...tellsJudgement,
  ...tellsSteering,
  ...tellsWhiteCell,
  ...tellsWording,
};

export const tellRecord = ({ event }: LogRecord, names: Names): Text =>
  (TELLS[event.type] as Tell<EventType>)(event, names);

const MACHINE: Text = text('Firebreak', 'Firebreak');
const CLOCK: Text = text('clock', '时钟');

const SENDING: readonly EventType[] = ['messageDrafted', 'messageApproved', 'messageTransmitted'];
const RECEIVING: readonly EventType[] = [
  'messageReceived',
  'messageOpened',
  'delayConfirmed',
  'replyGiven',
  'replyOverdue',
];

const byFacilitator = (seat: Text, name: string): Text =>
  text(`${seat.en} (by the facilitator ${name})`, `${seat.zh}（由导调员${name}代行）`);

/** Some office of a side that has no seat here: it writes above its desk's head. */
const aboveTheDesk = (event: Event, names: Names): Text | undefined => {
  if (!('message' in event && SENDING.includes(event.type))) return undefined;
  if (names.isForged(event.message)) return text('a forger', '伪造者');
  const from = names.fromOf(event.message);
  return from && names.side(from);
};

/** Whose act a record is; what a machine made of it has no actor but its cause. */
export const actorOf = ({ event, actor, cause }: LogRecord, names: Names): Text => {
  if (cause !== undefined) return aboveTheDesk(event, names) ?? text('', '');
  if (actor.kind === 'facilitator' || actor.kind === 'assessor') return text(actor.name, actor.name);
  if (actor.kind === 'seat') {
    const office = names.seat(actor.seat);
    const side = names.sideOfSeat(actor.seat);
    const who = side && names.side(side);
    const name = who ? text(`${who.en}, ${office.en}`, `${who.zh}，${office.zh}`) : office;
    if (actor.by !== undefined) return byFacilitator(name, actor.by);
    return actor.bot ? text(`${name.en} (bot)`, `${name.zh}（机器人）`) : name;
  }
  return actor.kind === 'clock' ? CLOCK : MACHINE;
};

/** Whose side a record belongs to, where it belongs to one. */
export const sideOfRecord = ({ event, actor }: LogRecord, names: Names): SideId | undefined => {
  if ('side' in event) return event.side;
  if ('message' in event) {
    const from = names.fromOf(event.message);
    if (from && SENDING.includes(event.type)) return names.isForged(event.message) ? undefined : from;
    if (from && RECEIVING.includes(event.type)) return otherSide(from);
  }
  if ('from' in event && (event.from === 'A' || event.from === 'B')) return event.from;
  if ('seat' in event && event.seat !== undefined) return names.sideOfSeat(event.seat);
  return actor.kind === 'seat' ? names.sideOfSeat(actor.seat) : undefined;
};
