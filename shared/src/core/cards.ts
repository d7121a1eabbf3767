/**
 * The sixteen prepositioned procedures: what each changes in the engine, in one place. A card acts only through what stands
 * here (numbers in base/parameters.ts); its checklist is the scenario's. Without the card the same screens and the same
 * free text remain.
 */

import { medianOf, type Spread } from '../base/channels.ts';
import { otherSide, type SideId } from '../base/ids.ts';
import type { MessageType, Topic } from '../base/message.ts';
import { minutes } from '../base/time.ts';
import { authenticates } from '../machine/line-kind.ts';
import type { Delivery, DirectoryEntry, Line, Threshold } from '../scenario/scenario.ts';
import { inPlace, parametersOf, scenarioOf } from './query.ts';
import type { Message, State } from './state.ts';

const ofScenario = (state: State, card: string): boolean => scenarioOf(state).procedures.some((p) => p.id === card);

/** P16: lines of the agreed fallback order that this side's list lacks. */
const fallbackEntries = (state: State, side: SideId, listed: readonly DirectoryEntry[]): readonly DirectoryEntry[] => {
  const scenario = scenarioOf(state);
  return (scenario.fallback ?? []).flatMap((id) => {
    const end = state.plan.lines[id]?.ends[otherSide(side)];
    if (!end || listed.some((e) => e.number === end.number)) return [];
    return [{ label: end.post, number: end.number, asOf: scenario.startsAt.slice(0, 10) }];
  });
};

/** The numbers a side believes it can reach. P1: both read one shared list. P16: the fallback order's lines are on it. */
export const directoryOf = (state: State, side: SideId): readonly DirectoryEntry[] => {
  const { directories } = scenarioOf(state);
  const listed = inPlace(state, 'P1') && directories.shared ? directories.shared[side] : directories[side];
  return inPlace(state, 'P16') ? [...listed, ...fallbackEntries(state, side, listed)] : listed;
};

/** P16: the place of a line in the agreed order, from 1; undefined without the card. */
export const fallbackRank = (state: State, line: string): number | undefined => {
  const at = inPlace(state, 'P16') ? (scenarioOf(state).fallback?.indexOf(line) ?? -1) : -1;
  return at < 0 ? undefined : at + 1;
};

/** P2: a named watch officer takes what arrives, in the watch's own time where that is shorter. */
export const deskTime = (state: State, time: Spread): Spread => {
  const { watch } = parametersOf(state);
  return inPlace(state, 'P2') && medianOf(watch) < medianOf(time) ? watch : time;
};

/** P3: whether lines are tested on their schedule. */
export const testsLines = (state: State): boolean => inPlace(state, 'P3');

/** P4: what the sender learns of its message; acknowledging first tells it that the message was opened. */
export const receiptsOf = (state: State, line: Line): Line['receipts'] =>
  inPlace(state, 'P4') ? 'opened' : line.receipts;

/** P5: a formatted message is exact in both languages at once; only free text waits for its translation. */
export const waitsForTranslation = (state: State, hasWords: boolean): boolean => hasWords || !inPlace(state, 'P5');

/** P5: formatted messages are read back slot by slot. */
export const readsBack = (state: State): boolean => inPlace(state, 'P5');

/** P6: chance, 0–1, that a wrong sight translation is the one that comes; and whether it is marked as a draft. */
export const sightError = (state: State): number => {
  const { sightError: chance } = parametersOf(state);
  return (inPlace(state, 'P6') ? chance.with : chance.without) / 100;
};
export const marksDrafts = (state: State): boolean => inPlace(state, 'P6');

/** P7: ms to verify a caller; and whether the line itself shows that a caller gave the agreed keys. */
export const verifyMs = (state: State): number => {
  const { verify } = parametersOf(state);
  return minutes(inPlace(state, 'P7') ? verify.with : verify.without);
};
export const asksForKeys = (state: State): boolean => inPlace(state, 'P7');

/** P7: whether a message's reader sees that the agreed keys are missing. */
export const keysMissing = (state: State, m: Message): boolean => {
  const line = state.plan.lines[m.line];
  return m.forged === true && asksForKeys(state) && line !== undefined && authenticates(line);
};

/** P8: no political act shuts what keeps people safe. */
export const sparedBySuspension = (state: State, topic: Topic): boolean => topic === 'safety' && inPlace(state, 'P8');

/** P9: weight, 0–1, of evidence the other side hands over. */
export const evidenceWeight = (state: State): number => {
  const { evidence } = parametersOf(state);
  return (inPlace(state, 'P9') ? evidence.with : evidence.without) / 100;
};

/** P11: when a reply is due. Requests bind nobody to the scenario's times until the card is in place. */
export const dueMinutes = (state: State, type: MessageType, which: 'due' | 'standby'): number => {
  const own = scenarioOf(state).messages[type]?.[which] ?? 0;
  const request = type === 'RFI' || type === 'RFA';
  if (!request || which === 'standby' || !ofScenario(state, 'P11') || inPlace(state, 'P11')) return own;
  return Math.max(own, parametersOf(state).requestDue);
};

/** P12: weight, 0–1, of what a side sees the other do, once that was announced in advance. */
const noticed = (state: State, delivery: Delivery): number =>
  delivery.noticeOf !== undefined && inPlace(state, 'P12') ? parametersOf(state).noticeWeight / 100 : 1;

/** P13: the other side's thresholds, as exchanged. */
export const exchangedThresholds = (state: State, side: SideId): readonly Threshold[] =>
  inPlace(state, 'P13') ? scenarioOf(state).thresholds.filter((t) => t.side !== side) : [];

/** P14: a retraction notice marks the retracted item; without it the item stays on the board as it was. */
export const retracts = (state: State): boolean => inPlace(state, 'P14');

/** P14: how far a correction undoes what it corrects, 0–1. */
const uptake = (state: State, delivery: Delivery): number => {
  if (delivery.corrects === undefined) return 1;
  const { correction } = parametersOf(state);
  return (inPlace(state, 'P14') ? correction.with : correction.without) / 100;
};

/** What a delivery's evidence is worth to an ideal reader: an announced act says less. */
export const informationWeight = (state: State, delivery: Delivery): number => noticed(state, delivery);

/** What people make of it: corrections catch up only in part. */
export const judgementWeight = (state: State, delivery: Delivery): number =>
  noticed(state, delivery) * uptake(state, delivery);

/** P15: whether the sender's own desk knows what is none of the other desk's business. */
export const knowsRouting = (state: State): boolean => inPlace(state, 'P15');
