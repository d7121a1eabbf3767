/** What a line waits for, and what stands in its way, whole sentences in words. Facilitator only. */
import { assertNever } from '../base/assert-never.ts';
import { FAULT_NAMES } from '../base/line-faults.ts';
import { MESSAGE_TYPES } from '../base/message.ts';
import { quoted } from '../base/quoted.ts';
import { type Text, text } from '../base/text.ts';
import { TOPIC_NAMES } from '../base/topic-names.ts';
import { callsState, cardsHidden, lineIsDown, scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Effect, Line } from '../scenario/scenario.ts';
import { clockOf } from './clock-of.ts';

const cuts = (effects: readonly Effect[], line: string): boolean =>
  effects.some((effect) => 'cut' in effect && effect.cut === line);

/** What cut it: a person, or else whatever cuts this line and came at that very moment. */
const cutBy = (state: State, { id }: Line, at: number): Text => {
  const turn = state.turns.line?.[id]?.wire;
  if (turn === undefined) return text('from the start', '自始中断');
  if (turn.cause === undefined) return text('by the facilitator', '由导调员切断');
  const { injects, thresholds, moves } = scenarioOf(state);
  const decided = Object.values(state.decisions).filter((d) => d.state === 'taken');
  const cut = quoted(
    injects.find((x) => cuts(x.effects, id) && state.fired[x.id] === at)?.title ??
      thresholds.find((t) => cuts(t.effects, id) && state.thresholds[t.id]?.trippedAt === at)?.label ??
      moves.find((m) => cuts(m.effects, id) && decided.some((d) => d.move === m.id))?.label ??
      text('', ''),
  );
  return text(`by ${cut.en}`, `由${cut.zh}所致`);
};

const wire = (state: State, line: Line): Text | undefined => {
  if (!lineIsDown(state, line.id)) return undefined;
  const at = state.lines[line.id]?.downSince ?? 0;
  const by = cutBy(state, line, at);
  const since = clockOf(state, at);
  return text(`down since ${since} ${by.en}: cut until restored`, `${since} 起中断，${by.zh}，待恢复`);
};

const dueAt = (state: State, line: string, region: string): number | undefined =>
  state.timers.find((t) => t.family === 'line' && t.machine === line && t.event.includes(`.line.${region}.`))?.dueAt;

/** Of the call on it. */
const call = (state: State, { id }: Line): Text | undefined => {
  const due = dueAt(state, id, 'calls');
  const at = due === undefined ? '' : clockOf(state, due);
  const stands = callsState(state, id);
  switch (stands) {
    case 'idle':
      return undefined;
    case 'requested':
      return text(`a call is asked for; the far side decides by ${at}`, `已请求通话，对方 ${at} 前决定`);
    case 'ringing':
      return text(`rings until ${at} unless picked up`, `振铃至 ${at}，待接听`);
    case 'ringing-out':
      return text(`rings where nobody is, until ${at}`, `振铃处无人，至 ${at}`);
    case 'wrong-post':
      return text(`rings at a wrong post, which picks up at ${at}`, `误打他处，${at} 被接听`);
    case 'connected':
      return text('busy until somebody hangs up', '占线，待挂断');
    default:
      return assertNever(stands);
  }
};

const shut = (state: State, { id, topics }: Line): readonly Text[] => {
  const { sides } = scenarioOf(state);
  const facts = state.lines[id];
  const topicsShut = topics.flatMap((topic) => {
    const order = facts?.suspended[topic];
    return order ? [{ ...order, what: TOPIC_NAMES[topic] }] : [];
  });
  const typesShut = MESSAGE_TYPES.flatMap((type) => {
    const order = facts?.shutTypes?.[type];
    return order ? [{ ...order, what: text(type, type) }] : [];
  });
  return [...topicsShut, ...typesShut].map(({ what, by, at }) => {
    const name = sides[by].name;
    const since =
      at === undefined
        ? text('from the start', '自始')
        : { en: `since ${clockOf(state, at)}`, zh: `${clockOf(state, at)} 起` };
    return text(
      `${what.en} suspended by ${name.en} ${since.en}, until taken up again`,
      `${since.zh}${name.zh}中止${what.zh}，待恢复受理`,
    );
  });
};

const test = (state: State, { id, tests }: Line): Text | undefined => {
  if (!tests || cardsHidden(state)) return undefined;
  const due = dueAt(state, id, 'tests');
  return due === undefined ? undefined : text(`next test at ${clockOf(state, due)}`, `${clockOf(state, due)} 测试`);
};

/** Whether cards are hidden is the reader's business: tests would tell of one. */
export const lineWaits = (state: State, line: Line): Text => {
  const faults = Object.values(state.lines[line.id]?.faults ?? {}).map(({ kind }) => FAULT_NAMES[kind]);
  const inTheWay = [wire(state, line), call(state, line), ...shut(state, line), ...faults].filter(
    (t) => t !== undefined,
  );
  const parts = inTheWay.length === 0 ? [text('unhindered', '畅通')] : inTheWay;
  const due = test(state, line);
  const all = due ? [...parts, due] : parts;
  return text(all.map((t) => t.en).join('; '), all.map((t) => t.zh).join('；'));
};
