import { text } from '../base/text.ts';
import { MINUTE_MS } from '../base/time.ts';
import { type BeliefTrace, chanceAt } from './beliefs.ts';
import type { Evidence, Finding } from './finding.ts';
import { pct, roughly, span } from './spell.ts';

/** Percent above the ideal observer from which a belief counts as beyond the evidence. */
const BEYOND = 15;
const BEYOND_MS = 5 * MINUTE_MS;

/** A rung climbed because a threshold tripped on a hypothesis that is not true. */
export const falseRungs = ({ traces, steps, names }: Evidence): Finding[] =>
  steps.flatMap((step) => {
    const { cause, side, seq, at, to } = step;
    if (cause.kind !== 'threshold' || cause.isTrue) return [];
    const { incident, hypothesis, atLeast } = cause.threshold;
    const trace = traces.find((t) => t.side === side && t.incident.id === incident);
    const refiled = trace?.filed.find((r) => r.seq > seq && (r.chances[hypothesis] ?? 0) < atLeast);
    const unsupported = cause.filed - cause.ideal >= BEYOND;
    const who = names.side(side);
    const truth = names.hypothesis(incident, trace?.incident.truth ?? '');
    const after = refiled ? span(refiled.at - at) : undefined;
    return [
      {
        ...{ id: `false-rung:${seq}`, kind: 'misperception' as const, seq, at, weight: 100 + to },
        headline: text(`${who.en}: rung ${to} on a false belief`, `${who.zh}：因错误判断升至第 ${to} 级`),
        sentence: text(
          `${who.en} rose to rung ${to} on a belief that was false${unsupported ? ' and that its own inbox did not support' : ', though its own inbox pointed to it'}.`,
          `${who.zh}升至第 ${to} 级，所据判断是错的${unsupported ? '，其自身收件也不支持' : '，虽与其自身收件相符'}。`,
        ),
        detail: text(
          `Filed ${pct(cause.filed)}, ideal ${pct(cause.ideal)}, truth: ${truth.en}.${after ? ` Refiled ${after} after.` : ' Never refiled.'}`,
          `提交 ${pct(cause.filed)}，理想 ${pct(cause.ideal)}，真相：${truth.zh}。${after ? `${after} 后重新提交。` : '此后未再提交。'}`,
        ),
        records: [...new Set([...step.records, ...(refiled ? [refiled.seq] : [])])],
        belief: { side, incident, hypothesis },
      },
    ];
  });

type Stretch = { from: number; seq: number; to: number; most: number; ideal: number; records: number[] };

/** The longest stretch in which a side held a false hostile hypothesis well above what its inbox supports. */
const longestBeyond = (trace: BeliefTrace, hypothesis: string, endAt: number): Stretch | undefined => {
  const points = [...trace.filed, ...trace.ideal].sort((a, b) => a.at - b.at || a.seq - b.seq);
  let open: Stretch | undefined;
  let best: Stretch | undefined;
  const close = (at: number): void => {
    if (open && (!best || at - open.from > best.to - best.from)) best = { ...open, to: at };
    open = undefined;
  };
  for (const { at, seq } of points) {
    const filed = chanceAt(trace.filed, hypothesis, seq);
    const ideal = chanceAt(trace.ideal, hypothesis, seq);
    if (filed - ideal < BEYOND) {
      close(at);
      continue;
    }
    open ??= { from: at, seq, to: at, most: filed, ideal, records: [] };
    if (seq > 0) open.records.push(seq);
    if (filed - ideal > open.most - open.ideal) {
      open.most = filed;
      open.ideal = ideal;
      open.seq = seq;
    }
  }
  close(endAt);
  return best && best.to - best.from >= BEYOND_MS ? best : undefined;
};

export const beyondEvidence = ({ chronicle, traces, names }: Evidence): Finding[] =>
  traces.flatMap((trace) =>
    trace.incident.hypotheses
      .filter((h) => h.hostile && h.id !== trace.incident.truth)
      .flatMap((h): Finding[] => {
        const found = longestBeyond(trace, h.id, chronicle.endAt);
        if (!found) return [];
        const who = names.side(trace.side);
        const { seq } = found;
        const at = chronicle.records[seq]?.at ?? found.from;
        const lasted = roughly(found.to - found.from);
        return [
          {
            ...{ id: `beyond:${trace.side}:${h.id}`, kind: 'misperception', seq, at, weight: 60 },
            headline: text(
              `${who.en} believed more than it had been told, for ${lasted.en}`,
              `${who.zh}的判断超出所获证据，持续 ${lasted.zh}`,
            ),
            sentence: text(
              `For ${lasted.en} ${who.en} held “${h.label.en}” at up to ${pct(found.most)}, where its own inbox supported ${pct(found.ideal)}.`,
              `${who.zh}对“${h.label.zh}”的判断一度高达 ${pct(found.most)}，而其收件只支持 ${pct(found.ideal)}，前后 ${lasted.zh}。`,
            ),
            detail: text(
              `“${h.label.en}”: filed ${pct(found.most)}, ideal ${pct(found.ideal)}. Judgement, not information.`,
              `“${h.label.zh}”：提交 ${pct(found.most)}，理想 ${pct(found.ideal)}。是判断问题，不是信息问题。`,
            ),
            records: [seq, ...found.records.filter((r) => r !== seq)],
            belief: { side: trace.side, incident: trace.incident.id, hypothesis: h.id },
          },
        ];
      }),
  );

/** The other error: a true hostile hypothesis held low at the end, although the inbox pointed to it. */
export const missedThreats = ({ chronicle, traces, names }: Evidence): Finding[] =>
  traces.flatMap((trace): Finding[] => {
    const { incident, side } = trace;
    const truth = incident.hypotheses.find((h) => h.id === incident.truth);
    const last = trace.filed[trace.filed.length - 1];
    const ideal = trace.ideal[trace.ideal.length - 1];
    if (!truth?.hostile || !last || !ideal) return [];
    const filed = last.chances[truth.id] ?? 0;
    const could = ideal.chances[truth.id] ?? 0;
    if (filed >= 50 || could < 50) return [];
    const who = names.side(side);
    return [
      {
        ...{ id: `missed:${side}:${incident.id}`, kind: 'misperception', seq: last.seq, at: last.at, weight: 90 },
        headline: text(`${who.en} missed a real threat`, `${who.zh}未识别真实威胁`),
        sentence: text(
          `${who.en} ended at ${pct(filed)} on what was true and hostile, where its inbox supported ${pct(could)}.`,
          `真相确为敌意，${who.zh}最终只判断为 ${pct(filed)}，而其收件支持 ${pct(could)}。`,
        ),
        detail: text(`“${truth.label.en}”, true.`, `“${truth.label.zh}”，属实。`),
        records: [last.seq, ideal.seq].filter((seq) => seq < chronicle.records.length),
        belief: { side, incident: incident.id, hypothesis: truth.id },
      },
    ];
  });
