/** Why an inject has not fired yet, and which parts of a state that can hang on. Facilitator only. */
import { assertNever } from '../base/assert-never.ts';
import { quoted } from '../base/quoted.ts';
import { type Text, text } from '../base/text.ts';
import { minutes } from '../base/time.ts';
import { readBy } from '../core/condition.ts';
import { injectPlan, phaseOf } from '../core/query.ts';
import { type Bits, bits } from '../core/slices.ts';
import type { State } from '../core/state.ts';
import type { Inject, Scenario } from '../scenario/scenario.ts';
import { clockOf } from './clock-of.ts';
import { describe } from './describe.ts';

const plain = (s: string): Text => text(s, s);
const followed = (a: Text, en: string, zh: string): Text => text(`${a.en}${en}`, `${a.zh}${zh}`);

/** Before anything has set its timer. */
const waiting = (state: State, { trigger }: Inject): Text => {
  const begun = !['lobby', 'briefing'].includes(phaseOf(state));
  if ('after' in trigger) return describe(state, { fired: trigger.after });
  if ('byHand' in trigger) {
    const hand = text('your hand', '您手动发出');
    if (trigger.planned === undefined) return hand;
    const at = clockOf(state, minutes(trigger.planned));
    return followed(hand, `, planned for ${at}`, `，计划 ${at}`);
  }
  const start = begun ? text('', '') : text('the start, then ', '开始，之后');
  if ('at' in trigger) {
    const at = clockOf(state, minutes(trigger.at));
    return followed(start, at, begun ? at : ` ${at}`);
  }
  const when = describe(state, trigger.when);
  return followed(start, when.en, when.zh);
};

const counting = (state: State, { trigger }: Inject, dueAt: number | undefined): Text => {
  const at = dueAt === undefined ? '' : clockOf(state, dueAt);
  if ('when' in trigger) {
    const when = describe(state, trigger.when);
    return text(`${when.en} · watched from ${at}`, `${when.zh} · ${at} 起监视`);
  }
  if (!('after' in trigger)) return plain(at);
  const cause = quoted(state.plan.injects[trigger.after]?.title ?? plain(trigger.after));
  return text(`${at}: ${cause.en} has fired`, `${at}，${cause.zh}已发出`);
};

/** By hand, or because its watch ended before its condition held. */
const skipped = (state: State, inject: Inject): Text => {
  const turn = state.turns.inject?.[inject.id]?.plan;
  if (turn?.event.type !== 'timerFired') return text('nothing: it was skipped', '无，已跳过');
  const at = clockOf(state, turn.at);
  return text(`nothing: its condition had not held by ${at}`, `无，至 ${at} 条件未成立`);
};

const watching = (state: State, { id, trigger }: Inject, until: number | undefined): Text => {
  const when = 'when' in trigger ? describe(state, trigger.when) : plain(id);
  if (until === undefined) return when;
  const at = clockOf(state, until);
  return text(`${when.en} · until ${at}`, `${when.zh} · 至 ${at}`);
};

/** What it waits for; undefined once it has fired. `dueAt`: exercise ms of its running timer. */
export const waitsFor = (state: State, inject: Inject, dueAt: number | undefined): Text | undefined => {
  const stands = injectPlan(state, inject.id);
  const ordered = state.ordered?.[inject.id];
  if (ordered !== undefined && stands !== 'fired') {
    const at = clockOf(state, ordered);
    return text(`${at}: fired by hand, delivered then unless recalled`, `${at}，已手动发出，届时送达，除非撤回`);
  }
  switch (stands) {
    case 'waiting':
      return waiting(state, inject);
    case 'counting':
      return counting(state, inject, dueAt);
    case 'watching':
      return watching(state, inject, dueAt);
    case 'delaying': {
      const at = dueAt === undefined ? '' : clockOf(state, dueAt);
      return text(`${at}: its condition has held`, `${at}，条件已成立`);
    }
    case 'held':
      return text('your release: it is held', '您放行，已扣住');
    case 'skipped':
      return skipped(state, inject);
    case 'fired':
      return undefined;
    default:
      return assertNever(stands);
  }
};

/** Whatever the reasons of this scenario's injects can hang on: most commands touch none of it. */
export const waitBits = ({ injects }: Scenario): Bits =>
  injects.reduce(
    (mask, { trigger }) => ('when' in trigger ? mask | readBy(trigger.when) : mask),
    bits('phase', 'injectTimers'),
  );
