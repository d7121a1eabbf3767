import { assertNever } from '../base/assert-never.ts';
import { entry, valuesOf } from '../base/paged.ts';
import type { Condition } from '../scenario/condition.ts';
import { believed, cameThrough, incidentState, inPlace, lineIsDown, rungOf, topicSuspended } from './query.ts';
import { type Bits, bits } from './slices.ts';
import type { State } from './state.ts';

/** Whether a scenario's condition holds. It reads beliefs, lines, acts and ladders: there is no way to ask for truth. */
export const holds = (state: State, c: Condition): boolean => {
  if ('all' in c) return c.all.every((x) => holds(state, x));
  if ('any' in c) return c.any.some((x) => holds(state, x));
  if ('not' in c) return !holds(state, c.not);
  if ('fired' in c) return state.fired[c.fired] !== undefined;
  if ('rung' in c) return rungOf(state, c.rung.side) >= c.rung.atLeast;
  if ('filed' in c) {
    const { side, incident, hypothesis, atLeast } = c.filed;
    return state.filed[side][incident] !== undefined && believed(state, side, incident, hypothesis) >= atLeast;
  }
  if ('line' in c) {
    const { line, is } = c.line;
    if (is === 'suspended')
      return (
        Object.keys(state.lines[line]?.shutTypes ?? {}).length > 0 ||
        (state.plan.lines[line]?.topics ?? []).some((t) => topicSuspended(state, line, t))
      );
    return lineIsDown(state, line) === (is === 'down');
  }
  if ('sent' in c) {
    const { side, type, line } = c.sent;
    return valuesOf(state.messages).some(
      (m) =>
        m.from === side &&
        !m.forged &&
        m.sentAt !== undefined &&
        (type === undefined || m.content.type === type) &&
        (line === undefined || m.line === line),
    );
  }
  if ('replied' in c) {
    const { side, type, word } = c.replied;
    return valuesOf(state.messages).some(
      (m) =>
        m.from !== side &&
        !m.forged &&
        (type === undefined || m.content.type === type) &&
        m.answers.some((a) => cameThrough(a) && (word === undefined || a.word === word)),
    );
  }
  if ('called' in c) {
    const { side, line } = c.called;
    return valuesOf(state.calls).some((k) => k.from === side && (line === undefined || k.line === line));
  }
  if ('unmasked' in c) return valuesOf(state.calls).some((k) => k.from !== c.unmasked && k.verified === 'false');
  if ('exposed' in c) return entry(state.messages, c.exposed)?.verified === 'false';
  if ('moved' in c) {
    const { side, move } = c.moved;
    return Object.values(state.decisions).some((d) => d.side === side && d.move === move && d.state === 'taken');
  }
  if ('tripped' in c) return state.thresholds[c.tripped]?.trippedAt !== undefined;
  if ('closed' in c) return incidentState(state, c.closed.incident, c.closed.side) === 'closed';
  if ('procedure' in c) return inPlace(state, c.procedure);
  return assertNever(c);
};

type KeyOfEach<C> = C extends unknown ? keyof C : never;
type Kind = Exclude<KeyOfEach<Condition>, 'all' | 'any' | 'not'>;

/** What each kind of condition reads of a state: a new kind does not compile until somebody says it here. */
const READS: { readonly [kind in Kind]: Bits } = {
  fired: bits('fired'),
  rung: bits('ladderA', 'ladderB'),
  line: bits('lines'),
  filed: bits('filedA', 'filedB'),
  sent: bits('messages'),
  replied: bits('messages'),
  called: bits('calls'),
  unmasked: bits('calls'),
  exposed: bits('messages'),
  moved: bits('decisions'),
  tripped: bits('thresholds'),
  closed: bits('incident'),
  procedure: bits(),
};

/** The parts of a state that a condition hangs on. */
export const readBy = (c: Condition): Bits => {
  if ('all' in c) return c.all.reduce((mask, x) => mask | readBy(x), 0);
  if ('any' in c) return c.any.reduce((mask, x) => mask | readBy(x), 0);
  if ('not' in c) return readBy(c.not);
  return (Object.keys(c) as Kind[]).reduce((mask, kind) => mask | READS[kind], 0);
};
