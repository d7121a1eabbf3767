import { otherSide, SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import type { Language, Text } from '@firebreak/shared/base/text.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { isOf, recordsOf } from '@firebreak/shared/report/chronicle.ts';
import { deliveredBy } from '@firebreak/shared/report/delivered.ts';
import { closingOf, type Exchange } from '@firebreak/shared/report/exchanges.ts';
import { ADJUSTED, type RungStep } from '@firebreak/shared/report/rungs.ts';
import { pct, span } from '@firebreak/shared/report/spell.ts';
import { tellRecord } from '@firebreak/shared/report/tell-record.ts';
import { recipients } from '@firebreak/shared/scenario/recipients.ts';
import type {
  ActMark,
  BeliefMark,
  CallMark,
  MessageMark,
  PointMark,
  RungMark,
  SpanMark,
  TimelineMarks,
} from '../../charts/marks.ts';
import type { BeliefChoices, Study } from './study.ts';

/** Words the marks carry that are no part of the log. */
export type MarkWords = {
  readonly text: (text: Text) => string;
  readonly language: Language;
  readonly running: (pace: number) => string;
  readonly hotwash: string;
  readonly noAnswer: string;
  readonly wrongPost: string;
  readonly call: string;
  readonly forged: string;
  readonly late: (by: string) => string;
  readonly delayed: (by: string) => string;
  readonly down: (line: string) => string;
  readonly ranOut: (label: string, filed: string) => string;
};

/** Where the future is hidden, nothing of it is made: it cannot be in the page. */
const upTo = <T extends { readonly seq: number }>(records: readonly T[], until: number): T[] =>
  records.filter((r) => r.seq <= until);

const phasesOf = (study: Study, words: MarkWords, until: number): SpanMark[] => {
  const { chronicle } = study.evidence;
  const spans: { from: number; to: number; label: string }[] = [];
  const last = chronicle.records[Math.min(until, chronicle.records.length - 1)];
  const end = last?.at ?? 0;
  for (const { at, event } of upTo(recordsOf(chronicle, 'exerciseStarted', 'paceSet', 'exerciseEnded'), until)) {
    const open = spans[spans.length - 1];
    if (open && event.type === 'paceSet' && open.label === words.running(event.pace)) continue;
    if (open) open.to = at;
    if (event.type === 'exerciseEnded') spans.push({ from: at, to: end, label: words.hotwash });
    else if (event.type === 'exerciseStarted' || open)
      spans.push({ from: at, to: end, label: words.running(event.pace) });
  }
  return spans.filter((s) => s.to > s.from);
};

const injectsOf = ({ evidence, scenario }: Study, words: MarkWords, side: SideId, until: number): PointMark[] =>
  upTo(recordsOf(evidence.chronicle, 'injectDelivered', 'adhocSent'), until).flatMap((record) => {
    const { at, seq, event } = record;
    const delivery = isOf(record, 'injectDelivered')
      ? deliveredBy(evidence.chronicle, record)
      : event.type === 'adhocSent' && event.content;
    if (!delivery) return [];
    const { sides, seats } = recipients({ to: delivery.to });
    const told = sides.includes(side) || seats.some((id) => scenario.seats.find((s) => s.id === id)?.side === side);
    return told ? [{ at, seq, label: words.text(delivery.headline) }] : [];
  });

const messageOf = (x: Exchange, words: MarkWords, until: number, endAt: number): MessageMark[] => {
  if (!x.sent || x.sent.seq > until) return [];
  const received = x.received && x.received.seq <= until ? x.received : undefined;
  const answers = upTo(x.answers, until);
  const closing = closingOf(x);
  const closed = closing && closing.seq <= until ? closing : undefined;
  const took = received && received.at - x.sent.at;
  const label = `${x.number ?? ''} ${x.type}${x.forged ? `, ${words.forged}` : ''}${received?.delayed && took !== undefined ? `, ${words.delayed(span(took))}` : ''}`;
  const overBy = (at: number): number => at - (x.dueAt ?? at);
  return [
    {
      ...{ id: x.id, from: x.from, label, sentAt: x.sent.at },
      ...(received && { receivedAt: received.at }),
      ...(x.opened && x.opened.seq <= until && { openedAt: x.opened.at }),
      ...(received && x.dueAt !== undefined && { owedFrom: received.at, owedTo: closed?.at ?? endAt, dueAt: x.dueAt }),
      answers: answers.map((a) => ({
        at: a.at,
        late: a.late,
        label: `${x.number} ${a.word}${a.late ? `, ${words.late(`+${span(overBy(a.at))}`)}` : ''}`,
      })),
    },
  ];
};

const callsOf = ({ evidence }: Study, words: MarkWords, until: number): CallMark[] =>
  evidence.calls
    .filter((c) => c.placed.seq <= until)
    .map((c) => {
      const end =
        c.outcome === 'answered' || c.outcome === 'open'
          ? ''
          : c.outcome === 'wrong-post'
            ? words.wrongPost
            : words.noAnswer;
      const reached = c.outcome === 'answered' || c.outcome === 'wrong-post';
      return {
        id: c.id,
        from: c.from,
        at: c.placed.at,
        reached,
        label: end === '' ? words.call : `${words.call}, ${end}`,
      };
    });

const downsOf = ({ evidence, scenario }: Study, words: MarkWords, until: number, endAt: number): SpanMark[] => {
  const spans: { line: string; from: number; to: number }[] = scenario.lines
    .filter((l) => l.down)
    .map((l) => ({ line: l.id, from: 0, to: endAt }));
  for (const { at, event } of upTo(recordsOf(evidence.chronicle, 'lineCut', 'lineRestored'), until)) {
    if (event.type === 'lineCut') spans.push({ line: event.line, from: at, to: endAt });
    else for (const s of spans) if (s.line === event.line && s.to === endAt) s.to = at;
  }
  return spans.map(({ line, from, to }) => ({ from, to, label: words.down(words.text(evidence.names.line(line))) }));
};

const causeOf = (study: Study, step: RungStep, words: MarkWords): string => {
  const who = words.text(study.evidence.names.side(step.side));
  const { cause } = step;
  if (cause.kind === 'threshold')
    return `${who} ${step.to}: ${words.ranOut(words.text(cause.threshold.label), pct(cause.filed))}`;
  if (cause.kind === 'override') return `${who} ${step.to}: ${words.text(ADJUSTED)}`;
  return cause.kind === 'move' ? `${who} ${step.to}: ${words.text(cause.move.label)}` : `${who} ${step.to}`;
};

export const rungMarks = (study: Study, words: MarkWords, side: SideId, until: number): RungMark[] =>
  upTo(study.evidence.steps, until)
    .filter((s) => s.side === side)
    .map((s) => ({ at: s.at, to: s.to, cause: causeOf(study, s, words) }));

/** `knows`: whether the truth and the ideal observer may be drawn. */
export const beliefMarks = (
  study: Study,
  choices: BeliefChoices,
  side: SideId,
  until: number,
  knows: boolean,
): BeliefMark[] => {
  const choice = choices[side];
  const trace = study.evidence.traces.find((t) => t.side === side && t.incident.id === choice?.incident);
  if (!choice || !trace) return [];
  const { hypothesis } = choice;
  const values = (readings: typeof trace.filed) =>
    upTo(readings, until).map((r) => ({ at: r.at, seq: r.seq, value: r.chances[hypothesis] ?? 0 }));
  const threshold = study.scenario.thresholds
    .filter((t) => t.side === side && t.incident === choice.incident && t.hypothesis === hypothesis)
    .reduce<number | undefined>((low, t) => (low === undefined ? t.atLeast : Math.min(low, t.atLeast)), undefined);
  return [
    {
      ...{ side, filed: values(trace.filed) },
      ...(knows && { ideal: values(trace.ideal), truth: trace.incident.truth === hypothesis ? 100 : 0 }),
      ...(threshold !== undefined && { threshold }),
    },
  ];
};

export const actMarks = ({ evidence }: Study, words: MarkWords, side: SideId, until: number): ActMark[] =>
  upTo(recordsOf(evidence.chronicle, 'moveTaken', 'stepDone', 'stepOverdue'), until)
    .filter((r) => r.event.side === side)
    .map((r) => ({
      ...{ at: r.at, seq: r.seq, label: words.text(tellRecord(r, evidence.names)) },
      shape:
        r.event.type === 'moveTaken'
          ? 'decision'
          : r.event.type === 'stepDone' && r.event.how === 'in-time'
            ? 'done'
            : 'late',
    }));

const QUIET = new Set(['rated', 'seatTaken', 'seatReleased', 'readySet', 'exerciseOpened']);

/** A note stands at the moment it was begun; a rating at none. */
const notedAt = ({ event, at }: LogRecord): number =>
  event.type === 'observed' || event.type === 'bookmarked' ? event.at : at;

const facilitatorOf = ({ evidence }: Study, words: MarkWords, until: number): ActMark[] =>
  upTo(evidence.chronicle.records, until)
    .filter((r) => r.cause === undefined && 'name' in r.actor && !QUIET.has(r.event.type))
    .map((r) => ({ at: notedAt(r), seq: r.seq, label: words.text(tellRecord(r, evidence.names)), shape: 'act' }));

/** Both sides, the truth and the facilitator: granted after the end. */
export const marksOfBoth = (study: Study, choices: BeliefChoices, words: MarkWords, until: number): TimelineMarks => {
  const shownEnd = Math.min(study.endAt, study.replay.records[until]?.at ?? study.endAt);
  const per = <T>(make: (side: SideId) => T): Record<SideId, T> => ({ A: make('A'), B: make(otherSide('A')) });
  return {
    sides: SIDES,
    phases: phasesOf(study, words, until),
    injects: per((side) => injectsOf(study, words, side, until)),
    messages: study.evidence.exchanges.flatMap((x) => messageOf(x, words, until, shownEnd)),
    calls: callsOf(study, words, until),
    downs: downsOf(study, words, until, shownEnd),
    rungs: per((side) => rungMarks(study, words, side, until)),
    beliefs: SIDES.flatMap((side) => beliefMarks(study, choices, side, until, true)),
    acts: per((side) => actMarks(study, words, side, until)),
    facilitator: facilitatorOf(study, words, until),
  };
};
