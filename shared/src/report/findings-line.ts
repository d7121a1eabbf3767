import { otherSide, SIDES } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { chanceAt } from './beliefs.ts';
import { closingOf, type Exchange, nameOf } from './exchanges.ts';
import type { Evidence, Finding } from './finding.ts';
import { pct, roughly, span } from './spell.ts';

/** The card that would have kept the clerk's mistake away, if the scenario ties one to this message. */
const cardAgainst = ({ chronicle }: Evidence, message: string): string | undefined => {
  const effects = chronicle.scenario.injects.flatMap((i) => i.effects);
  const effect = effects.find((e) => 'transmit' in e && e.transmit.message === message);
  const unless = effect?.unless;
  return unless && 'procedure' in unless ? unless.procedure : undefined;
};

/** A message shown as another type until somebody opened it. */
export const misfiled = (evidence: Evidence): Finding[] =>
  evidence.exchanges.flatMap((x): Finding[] => {
    if (x.filedAs === undefined || !x.received) return [];
    const { names, chronicle } = evidence;
    const until = x.opened?.at ?? chronicle.endAt;
    const lasted = roughly(until - x.received.at);
    const card = cardAgainst(evidence, x.id);
    const roger = x.answers.find((a) => !a.closes && a.word === 'ROGER');
    const reader = names.side(otherSide(x.from));
    return [
      {
        ...{ id: `misfiled:${x.id}`, kind: 'procedure', seq: x.received.seq, at: x.received.at, weight: 80 },
        headline: text(
          `A real question was filed as a ${x.filedAs} for ${lasted.en}`,
          `一份真实电文被当作 ${x.filedAs} 归档 ${lasted.zh}`,
        ),
        sentence: text(
          `${nameOf(x)} reached ${reader.en} and was filed as a ${x.filedAs}: for ${lasted.en} nobody there knew that a question was open.`,
          `${nameOf(x)} 到达${reader.zh}后被归为 ${x.filedAs}：${lasted.zh}内无人知道有问题待答。`,
        ),
        detail: text(
          `${nameOf(x)}${roger ? ', acknowledged as what it was not' : ''}.${card ? ` Card ${card} was off.` : ''}`,
          `${nameOf(x)}${roger ? '，被当作例行测试确认' : ''}。${card ? `程序卡 ${card} 未启用。` : ''}`,
        ),
        records: [x.received.seq, x.sent?.seq, roger?.seq, x.opened?.seq].filter((s) => s !== undefined),
      },
    ];
  });

const answerFindings = (evidence: Evidence, late: boolean): Finding[] =>
  SIDES.flatMap((side): Finding[] => {
    const { names } = evidence;
    const who = names.side(side);
    const mine = evidence.exchanges.filter(
      (x) => x.from !== side && !x.forged && x.overdue && (closingOf(x) !== undefined) === late,
    );
    const first = mine[0];
    if (!first?.overdue) return [];
    const over = (x: Exchange): number => Math.max(0, (closingOf(x)?.at ?? x.overdue?.at ?? 0) - (x.dueAt ?? 0));
    const worst = mine.reduce((a, b) => (over(b) > over(a) ? b : a));
    const n = mine.length;
    const list = mine.slice(0, 3).map(nameOf).join(', ');
    return [
      {
        ...{ id: `${late ? 'late' : 'no-answer'}:${side}`, kind: 'procedure', weight: late ? 50 : 55 },
        ...{ seq: first.overdue.seq, at: first.overdue.at },
        headline: late
          ? text(
              `${who.en} answered ${n === 1 ? nameOf(first) : `${n} messages`} LATE`,
              `${who.zh}逾期答复${n === 1 ? ` ${nameOf(first)}` : ` ${n} 份电文`}`,
            )
          : text(
              `${n === 1 ? nameOf(first) : `${n} messages`} to ${who.en}: NO ANSWER`,
              `${n === 1 ? nameOf(first) : `${n} 份电文`}未获${who.zh}答复`,
            ),
        sentence: late
          ? text(
              `${who.en} answered ${n === 1 ? nameOf(first) : `${n} messages`} after the time stated in the header, at worst ${span(over(worst))} late.`,
              `${who.zh}有 ${n} 份电文在规定时限之后才答复，最迟超时 ${span(over(worst))}。`,
            )
          : text(
              `${n === 1 ? `${nameOf(first)} was` : `${n} messages to ${who.en} were`} never answered with a closing word.`,
              `${n} 份发给${who.zh}的电文始终没有正式答语。`,
            ),
        detail: late
          ? text(`${list}. Worst by ${span(over(worst))}.`, `${list}。最迟超时 ${span(over(worst))}。`)
          : text(`${list}.`, `${list}。`),
        records: mine.flatMap((x) => [x.overdue?.seq, closingOf(x)?.seq].filter((s) => s !== undefined)),
      },
    ];
  });

export const lateAnswers = (evidence: Evidence): Finding[] => answerFindings(evidence, true);
export const noAnswers = (evidence: Evidence): Finding[] => answerFindings(evidence, false);

/** Calls that nobody took: left to ring, an empty room, a stranger. */
export const lostCalls = ({ calls, chronicle, names }: Evidence): Finding[] =>
  calls.flatMap((call): Finding[] => {
    const { id, number, placed, ended, answered, leftRinging } = call;
    const base = { id: `call:${id}`, kind: 'line' as const, seq: placed.seq, at: placed.at };
    const records = [placed.seq, leftRinging?.seq, answered?.seq, ended?.seq].filter((s) => s !== undefined);
    const caller = names.side(call.from);
    const far = chronicle.scenario.lines.find((l) => l.id === call.line)?.ends[otherSide(call.from)];
    const rang = text(
      `It rang ${span((ended?.at ?? placed.at) - placed.at)}.`,
      `振铃 ${span((ended?.at ?? placed.at) - placed.at)}。`,
    );
    if (call.outcome === 'wrong-post' && far)
      return [
        {
          ...base,
          ...{ weight: 40, records, detail: far.says ?? far.post },
          headline: text(`A stranger answered on ${number}`, `${number} 由不相干的人接听`),
          sentence: text(
            `${caller.en} rang ${number} and reached ${far.post.en}.`,
            `${caller.zh}拨打 ${number}，接通的是${far.post.zh}。`,
          ),
        },
      ];
    if (call.outcome !== 'unanswered') return [];
    if (far?.staffed === 'nobody')
      return [
        {
          ...base,
          ...{ weight: 45, records, detail: text(`${far.post.en}. ${rang.en}`, `${far.post.zh}。${rang.zh}`) },
          headline: text(`${number} rang in an empty room`, `${number} 响铃无人`),
          sentence: text(
            `${caller.en}’s directory sent its call on ${number} to an empty room. Silence was not an answer.`,
            `${caller.zh}按号码簿拨打 ${number}，响在一间空屋里。无人接听并不等于答复。`,
          ),
        },
      ];
    const called = names.other(call.from);
    return [
      {
        ...base,
        ...{ weight: 58, records, detail: rang },
        headline: text(`A call from ${caller.en} was left to ring out`, `${caller.zh}来电无人接听`),
        sentence: text(
          `A call on ${number} rang out at ${called.en}’s desk${leftRinging ? ', let ring on purpose' : ''}.`,
          `${number} 在${called.zh}值守台响铃至终${leftRinging ? '，系有意不接' : ''}。`,
        ),
      },
    ];
  });

const WITHIN_MS = 12 * 60_000;
/** Types that ask something: a ROGER to one's own notice tells nothing new. */
const ASKS: readonly string[] = ['INQUIRY', 'RFI', 'RFA', 'CLARIFY', 'CLOSE'];
/** Of each side: a list of every good answer would drown the rest. */
const MOST = 2;

/** An answer in time after which the asker's belief came nearer to the truth. */
const workedAnswers = ({ exchanges, traces, names }: Evidence): Finding[] =>
  exchanges.flatMap((x): Finding[] => {
    const answer = closingOf(x);
    if (!answer || answer.late || x.forged || !ASKS.includes(x.type)) return [];
    const asker = x.from;
    for (const trace of traces.filter((t) => t.side === asker)) {
      const next = trace.filed.find((r) => r.seq > answer.seq && r.at - answer.at <= WITHIN_MS);
      const wrong = trace.incident.hypotheses.find(
        (h) =>
          h.hostile &&
          h.id !== trace.incident.truth &&
          next &&
          chanceAt(trace.filed, h.id, answer.seq) - (next.chances[h.id] ?? 0) >= 10,
      );
      if (!next || !wrong) continue;
      const before = chanceAt(trace.filed, wrong.id, answer.seq);
      const after = next.chances[wrong.id] ?? 0;
      const who = names.side(asker);
      const by = names.other(asker);
      return [
        {
          ...{ id: `worked:${x.id}`, kind: 'strength', seq: answer.seq, at: answer.at, weight: 48 },
          headline: text(`${by.en}’s answer to ${x.number} worked`, `${by.zh}对 ${x.number} 的答复起了作用`),
          sentence: text(
            `${by.en} answered ${nameOf(x)} with ${answer.word} in time, and ${who.en} came down from ${pct(before)} to ${pct(after)}.`,
            `${by.zh}按时以 ${answer.word} 答复 ${nameOf(x)}，${who.zh}的判断由 ${pct(before)} 降至 ${pct(after)}。`,
          ),
          detail: text(
            `${answer.word}, ${span(answer.at - (x.sent?.at ?? answer.at))} after it was sent; ${who.en} fell to ${pct(after)}.`,
            `发出 ${span(answer.at - (x.sent?.at ?? answer.at))} 后答 ${answer.word}；${who.zh}降至 ${pct(after)}。`,
          ),
          records: [answer.seq, next.seq, ...(x.sent ? [x.sent.seq] : [])],
          belief: { side: asker, incident: trace.incident.id, hypothesis: wrong.id },
        },
      ];
    }
    return [];
  });

export const answersThatWorked = (evidence: Evidence): Finding[] => {
  const all = workedAnswers(evidence);
  return SIDES.flatMap((side) => all.filter((f) => f.belief?.side === side).slice(0, MOST));
};
