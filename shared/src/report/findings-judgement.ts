import { SIDES } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { minutes } from '../base/time.ts';
import { type RecordOf, recordsOf } from './chronicle.ts';
import type { Evidence, Finding } from './finding.ts';
import { pct, span } from './spell.ts';

/** A leader's hold, and what it was good for. */
export const holds = ({ chronicle, names }: Evidence): Finding[] =>
  recordsOf(chronicle, 'holdPlaced').flatMap((record): Finding[] => {
    const { seq, at, event } = record;
    const next = recordsOf(chronicle, 'thresholdTripped', 'thresholdCleared', 'thresholdAnswered').find(
      (r) => r.seq > seq && r.event.threshold === event.threshold,
    );
    if (next?.event.type === 'thresholdTripped') return [];
    const threshold = chronicle.scenario.thresholds.find((t) => t.id === event.threshold);
    const who = names.side(event.side);
    const label = names.threshold(event.threshold);
    const ended = next ? span(next.at - at) : undefined;
    return [
      {
        ...{ id: `hold:${seq}`, kind: 'strength', seq, at, weight: 46 },
        headline: text(`${who.en} held its threshold`, `${who.zh}搁置了门槛`),
        sentence: text(
          `${who.en} held “${label.en}” with a reason${ended ? `, and after ${ended} it no longer pressed` : ''}.`,
          `${who.zh}说明理由搁置“${label.zh}”${ended ? `，${ended} 后该门槛不再逼近` : ''}。`,
        ),
        detail: text(`“${event.reason}”`, `“${event.reason}”`),
        records: [seq, ...(next ? [next.seq] : [])],
        ...(threshold && {
          belief: { side: event.side, incident: threshold.incident, hypothesis: threshold.hypothesis },
        }),
      },
    ];
  });

/** A threshold answered by what the other side said. */
export const explained = ({ chronicle, names, traces }: Evidence): Finding[] =>
  recordsOf(chronicle, 'explanationAccepted').map(({ seq, at, event }): Finding => {
    const threshold = chronicle.scenario.thresholds.find((t) => t.id === event.threshold);
    const who = names.side(event.side);
    const trace = traces.find((t) => t.side === event.side && t.incident.id === threshold?.incident);
    const filed = trace?.filed.findLast((r) => r.seq <= seq)?.chances[threshold?.hypothesis ?? ''] ?? 0;
    const message = names.message(event.message);
    const pressing = recordsOf(chronicle, 'thresholdPressing').findLast(
      (r) => r.seq < seq && r.event.threshold === event.threshold,
    );
    const due = pressing && threshold ? pressing.at + minutes(threshold.window) - at : 0;
    return {
      ...{ id: `explained:${seq}`, kind: 'strength', seq, at, weight: 52 },
      headline: text(`An explanation answered ${who.en}’s threshold`, `对方说明回应了${who.zh}的门槛`),
      sentence: text(
        `${who.en} accepted ${message} as an explanation, and did not climb at ${pct(filed)}.`,
        `${who.zh}采纳 ${message} 的说明，在 ${pct(filed)} 时没有升级。`,
      ),
      detail: text(
        `${message}${due > 0 ? `, ${span(due)} before its window ran out` : ''}.`,
        `${message}${due > 0 ? `，距时限尚余 ${span(due)}` : ''}。`,
      ),
      records: [seq, ...(pressing ? [pressing.seq] : [])],
      ...(threshold && {
        belief: { side: event.side, incident: threshold.incident, hypothesis: threshold.hypothesis },
      }),
    };
  });

/** A public attribution to somebody who did not do it. */
export const falseAttributions = ({ chronicle, names, traces }: Evidence): Finding[] =>
  recordsOf(chronicle, 'moveTaken').flatMap(({ seq, at, event }): Finding[] => {
    const move = chronicle.scenario.moves.find((m) => m.id === event.move);
    const trace = traces.find((t) => t.side === event.side && t.incident.id === move?.attributes);
    const truth = trace?.incident.hypotheses.find((h) => h.id === trace.incident.truth);
    if (!move || !trace || !truth || truth.hostile) return [];
    const who = names.side(event.side);
    const held = trace.filed.findLast((r) => r.seq <= seq)?.chances[truth.id] ?? 0;
    return [
      {
        ...{ id: `attribution:${seq}`, kind: 'misperception', seq, at, weight: 85 },
        headline: text(`${who.en} attributed it wrongly`, `${who.zh}归因错误`),
        sentence: text(
          `${who.en} decided “${move.label.en}” although the truth was: ${truth.label.en}.`,
          `${who.zh}决定“${move.label.zh}”，而真相是：${truth.label.zh}。`,
        ),
        detail: text(`It held the truth at ${pct(held)}.`, `当时对真相的判断为 ${pct(held)}。`),
        records: [seq],
      },
    ];
  });

/** Steps of a card that came late, out of order or not at all, per card and side. */
export const steps = ({ chronicle, names }: Evidence): Finding[] =>
  SIDES.flatMap((side) =>
    chronicle.procedures.flatMap((card): Finding[] => {
      const mine = (r: RecordOf<'stepDone' | 'stepOverdue' | 'stepSkipped'>) =>
        r.event.card === card && r.event.side === side;
      const all = recordsOf(chronicle, 'stepDone', 'stepOverdue', 'stepSkipped').filter(mine);
      const done = (step: string) => all.find((r) => r.event.type === 'stepDone' && r.event.step === step);
      const overdue = all.filter((r) => r.event.type === 'stepOverdue');
      const never = overdue.filter((r) => !done(r.event.step));
      const late = overdue.filter((r) => done(r.event.step));
      const odd = all.filter((r) => r.event.type === 'stepDone' && r.event.how === 'out-of-order');
      const first = overdue[0] ?? odd[0];
      const who = names.side(side);
      const title = names.card(card);
      if (!first) {
        const timely = all.filter((r) => r.event.type === 'stepDone');
        const last = timely[timely.length - 1];
        if (!last || timely.length < 2) return [];
        return [
          {
            ...{ id: `card:${card}:${side}`, kind: 'strength', seq: last.seq, at: last.at, weight: 30 },
            headline: text(`${who.en} kept card ${card} in time`, `${who.zh}按时执行程序卡 ${card}`),
            sentence: text(
              `${who.en} did ${timely.length} steps of “${title.en}” in time.`,
              `${who.zh}按时完成“${title.zh}”的 ${timely.length} 个步骤。`,
            ),
            detail: text(`“${title.en}”.`, `“${title.zh}”。`),
            records: timely.map((r) => r.seq),
          },
        ];
      }
      const parts = {
        en: [
          never.length > 0 && `${never.length} never done`,
          late.length > 0 && `${late.length} late`,
          odd.length > 0 && `${odd.length} out of order`,
        ],
        zh: [
          never.length > 0 && `${never.length} 步未做`,
          late.length > 0 && `${late.length} 步逾期`,
          odd.length > 0 && `${odd.length} 步次序不对`,
        ],
      };
      const en = parts.en.filter(Boolean).join(', ');
      const zh = parts.zh.filter(Boolean).join('，');
      return [
        {
          ...{ id: `card:${card}:${side}`, kind: 'procedure', seq: first.seq, at: first.at, weight: 35 + never.length },
          headline: text(`${who.en}, card ${card}: ${en}`, `${who.zh}，程序卡 ${card}：${zh}`),
          sentence: text(
            `${who.en} had card ${card}, “${title.en}”, in place: ${en}.`,
            `${who.zh}备有程序卡 ${card}“${title.zh}”：${zh}。`,
          ),
          detail: text(
            `First: “${names.step(card, first.event.step).en}”`,
            `首先是：“${names.step(card, first.event.step).zh}”`,
          ),
          records: [first, ...[...overdue, ...odd].filter((r) => r !== first)].map((r) => r.seq),
        },
      ];
    }),
  );
