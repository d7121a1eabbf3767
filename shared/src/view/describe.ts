/** A scenario's condition in words, with what stands now: why an inject has not fired yet. Facilitator only. */
import { assertNever } from '../base/assert-never.ts';
import { quoted } from '../base/quoted.ts';
import { type Text, text } from '../base/text.ts';
import { holds } from '../core/condition.ts';
import { believed, cardsHidden, rungOf, scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Condition } from '../scenario/condition.ts';
import { leaves } from '../scenario/conditions.ts';

const join = (parts: readonly Text[], en: string, zh: string): Text =>
  text(parts.map((p) => p.en).join(en), parts.map((p) => p.zh).join(zh));

/** Whether a card is in place is not told while cards are hidden. */
const blind = (state: State, c: Condition): boolean =>
  cardsHidden(state) && leaves(c, []).some(({ item }) => 'procedure' in item);

export const describe = (state: State, c: Condition): Text => {
  const { sides } = scenarioOf(state);
  if ('all' in c)
    return join(
      c.all.filter((x) => !holds(state, x) || blind(state, x)).map((x) => describe(state, x)),
      '; and ',
      '；且',
    );
  if ('any' in c)
    return join(
      c.any.map((x) => describe(state, x)),
      '; or ',
      '；或',
    );
  if ('not' in c) {
    const inner = describe(state, c.not);
    return text(`not: ${inner.en}`, `并非：${inner.zh}`);
  }
  if ('fired' in c) {
    const title = quoted(state.plan.injects[c.fired]?.title ?? text(c.fired, c.fired));
    return text(`${title.en} to fire`, `${title.zh}发出`);
  }
  if ('rung' in c) {
    const { side, atLeast } = c.rung;
    const is = rungOf(state, side);
    return text(
      `${sides[side].name.en} at rung ${atLeast}. Now ${is}`,
      `${sides[side].name.zh}到第 ${atLeast} 级，现 ${is}`,
    );
  }
  if ('line' in c) {
    const name = state.plan.lines[c.line.line]?.name ?? text(c.line.line, c.line.line);
    const zh = { up: '接通', down: '中断', suspended: '中止' }[c.line.is];
    return text(`${name.en} to be ${c.line.is}`, `${name.zh}${zh}`);
  }
  if ('filed' in c) {
    const { side, incident, hypothesis, atLeast } = c.filed;
    const label = state.plan.incidents[incident]?.hypotheses.find((h) => h.id === hypothesis)?.label;
    const is = believed(state, side, incident, hypothesis);
    return text(
      `${sides[side].name.en}: “${label?.en}” ≥ ${atLeast} %. Now ${is}`,
      `${sides[side].name.zh}：“${label?.zh}”≥ ${atLeast} %，现 ${is}`,
    );
  }
  if ('sent' in c) {
    const { side, type, line } = c.sent;
    const on = line === undefined ? undefined : state.plan.lines[line]?.name;
    const what = type ?? '';
    return text(
      `${sides[side].name.en} to write${what && ` ${what}`}${on ? ` on ${on.en}` : ''}. None sent`,
      `${sides[side].name.zh}${on ? `在${on.zh}` : ''}发出${what || '电文'}，尚无`,
    );
  }
  if ('replied' in c) {
    const { side, type, word } = c.replied;
    return text(
      `${sides[side].name.en} to answer${type ? ` a ${type}` : ''}${word ? ` with ${word}` : ''}`,
      `${sides[side].name.zh}${word ? `以 ${word} ` : ''}答复${type ?? '电文'}`,
    );
  }
  if ('called' in c)
    return text(`${sides[c.called.side].name.en} to place a call`, `${sides[c.called.side].name.zh}拨出电话`);
  if ('exposed' in c) return text(`a forged message to be found out (${c.exposed})`, `识破伪造电文（${c.exposed}）`);
  if ('unmasked' in c)
    return text(`${sides[c.unmasked].name.en} to unmask a caller`, `${sides[c.unmasked].name.zh}识破来电者`);
  if ('moved' in c) {
    const move = state.plan.moves[c.moved.move]?.label ?? text(c.moved.move, c.moved.move);
    const name = sides[c.moved.side].name;
    return text(`${name.en} to decide “${move.en}”`, `${name.zh}决定“${move.zh}”`);
  }
  if ('tripped' in c) {
    const label = state.plan.thresholds[c.tripped]?.label ?? text(c.tripped, c.tripped);
    return text(`“${label.en}” to trip`, `“${label.zh}”触发`);
  }
  if ('closed' in c) {
    const title = state.plan.incidents[c.closed.incident]?.title ?? text('', '');
    const name = sides[c.closed.side].name;
    return text(`${name.en} to close “${title.en}”`, `${name.zh}结束“${title.zh}”`);
  }
  if ('procedure' in c) return text(`card ${c.procedure} in place`, `程序卡 ${c.procedure} 已就位`);
  return assertNever(c);
};
