/** What keeps a threshold where it is, with the present values. Facilitator only. */
import { assertNever } from '../base/assert-never.ts';
import { type Text, text } from '../base/text.ts';
import { believed, rungOf, thresholdState } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Threshold } from '../scenario/scenario.ts';
import { clockOf } from './clock-of.ts';
import { describeMessage } from './describe-message.ts';

const percentOf = (state: State, t: Threshold): string =>
  `${Math.round(believed(state, t.side, t.incident, t.hypothesis))} %`;

const clear = (state: State, t: Threshold): Text => {
  const rung = rungOf(state, t.side);
  if (rung >= t.rung) return text(`cannot press: at rung ${rung} already`, `不会逼近，已在第 ${rung} 级`);
  const isFiled = state.filed[t.side][t.incident] !== undefined;
  const is = percentOf(state, t);
  const asks = state.scores?.[t.side][t.incident]?.force?.asks === true;
  if (isFiled && t.needsForce === true && !asks && believed(state, t.side, t.incident, t.hypothesis) >= t.atLeast)
    return text(
      `filed ${is}; presses once its scoring asks whether force was used`,
      `上报 ${is}，待该方评定提出“是否使用武力”即逼近`,
    );
  const force =
    t.needsForce === true && !asks
      ? text(' and its scoring asks whether force was used', '且该方评定提出“是否使用武力”')
      : text('', '');
  const filed = isFiled
    ? text(`filed ${is}`, `上报 ${is}`)
    : text(`nothing filed, prior ${is}`, `尚未上报，先验 ${is}`);
  return text(`${filed.en}; presses at ${t.atLeast} %${force.en}`, `${filed.zh}，达 ${t.atLeast} %${force.zh}即逼近`);
};

const pressing = (t: Threshold, at: string): Text => {
  const types = t.answeredBy.join(', ');
  const explained =
    types === '' ? text('', '') : text(`, explained (${types})`, `、接受解释（${t.answeredBy.join('、')}）`);
  return text(
    `trips at ${at} unless held${explained.en} or filed below ${t.atLeast} %`,
    `除非搁置${explained.zh}或上报低于 ${t.atLeast} %，${at} 触发`,
  );
};

type Explained = { readonly explained: Readonly<Record<string, number>> };

/** An answered threshold presses again only above what the explanation met. */
const answered = (state: State, t: Threshold): Text => {
  const turn = state.turns.side?.[t.side]?.[`threshold:${t.id}`]?.event;
  const by = turn?.type === 'explanationAccepted' ? describeMessage(state, turn.message) : '';
  const met = (state.machines.side[t.side]?.context as Explained | undefined)?.explained[t.id] ?? 0;
  const again = Math.max(t.atLeast, met + 1);
  return text(`answered by ${by}; presses again at ${again} %`, `已由 ${by} 释疑，达 ${again} % 再度逼近`);
};

export const thresholdWaits = (state: State, t: Threshold): Text => {
  const facts = state.thresholds[t.id];
  const at = facts?.dueAt === undefined ? undefined : clockOf(state, facts.dueAt);
  const stands = thresholdState(state, t.side, t.id);
  switch (stands) {
    case 'clear':
      return clear(state, t);
    case 'pressing':
      return pressing(t, at ?? '');
    case 'held': {
      const reason = facts?.reason ?? '';
      return at === undefined
        ? text(`held by the leader until released: ${reason}`, `负责人搁置，待解除：${reason}`)
        : text(`held by the leader until ${at}: ${reason}`, `负责人搁置至 ${at}：${reason}`);
    }
    case 'answered':
      return answered(state, t);
    case 'tripped': {
      const since = clockOf(state, facts?.trippedAt ?? facts?.since ?? 0);
      return text(
        `tripped at ${since}; clears when filed below ${t.atLeast} %`,
        `${since} 触发，上报低于 ${t.atLeast} % 即解除`,
      );
    }
    default:
      return assertNever(stands);
  }
};
