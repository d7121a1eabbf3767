/** Reading, filing, the thresholds and the ladder. */
import type { Confidence } from '../../base/estimative.ts';
import { REPLY_WORDS } from '../../base/message.ts';
import { rungChoice } from '../../base/rung-choice.ts';
import type { MessageRow } from '../../view/hotline-rows.ts';
import type { ThresholdRow } from '../../view/rows.ts';
import type { MoveRow, ProbeRow } from '../../view/tables.ts';
import type { Intention } from '../agenda.ts';
import type { SeatView } from '../policy.ts';
import { elapsed, freshId, rungNow, seesTo, you } from '../you.ts';
import { actsAbove } from './bot-type.ts';
import { answerPending } from './desk.ts';
import { logit, toPercent } from './log-belief.ts';
import { fear, type Mind, worstFear } from './mind.ts';

const CALM = 0.15;

const reason = (view: SeatView, en: string, zh: string): string => (you(view)?.language === 'zh' ? zh : en);

const confidence = (chances: Readonly<Record<string, number>>): Confidence => {
  const top = Math.max(...Object.values(chances));
  return top >= 85 ? 'high' : top >= 60 ? 'moderate' : 'low';
};

const reading = (view: SeatView): Intention[] => {
  const me = you(view)?.seat ?? '';
  return [...Object.values(view.side.situation), ...Object.values(view.seat.inbox)]
    .filter((item) => !item.openedBy.includes(me))
    .map((item) => ({ key: `item:${item.id}`, haste: 2, command: () => ({ type: 'openItem', item: item.id }) }));
};

/**
 * Of its own side: the rung it stands on and, with even odds, the one that presses. Of the other side, whose rung nobody tells
 * a seat: even chances over the ladder. Whole percent; what does not divide goes to the lowest.
 */
const rungChances = (view: SeatView, { rungOf, choices = [] }: ProbeRow): Record<string, number> => {
  const here = rungNow(view);
  const pressing = Object.values(view.side.thresholds).filter((t) => t.state === 'pressing');
  const ahead = Math.max(here, ...pressing.map((t) => t.rung));
  const likely = rungOf === 'own' ? [...new Set([here, ahead])].map(rungChoice) : choices.map((c) => c.id);
  const each = Math.floor(100 / likely.length);
  const of = (id: string): number => (id === likely[0] ? 100 - each * (likely.length - 1) : each);
  return Object.fromEntries(choices.map(({ id }) => [id, likely.includes(id) ? of(id) : 0]));
};

const probes = (view: SeatView, mind: Mind): Intention[] =>
  Object.values(view.seat.probes).flatMap((probe): Intention[] => {
    if (probe.answered) return [];
    const belief = probe.incident === undefined ? undefined : mind.beliefs[probe.incident];
    if (!belief && probe.choices === undefined) return [];
    const chances = belief ? toPercent(belief) : rungChances(view, probe);
    const command = () => ({ type: 'answerProbe' as const, probe: probe.id, chances, confidence: confidence(chances) });
    return [{ key: `probe:${probe.id}`, command }];
  });

const filing = (view: SeatView, mind: Mind): Intention[] =>
  Object.values(view.side.incidents).flatMap((incident): Intention[] => {
    const belief = mind.beliefs[incident.id];
    if (!belief || incident.state === 'latent' || incident.state === 'closed') return [];
    const chances = toPercent(belief);
    const change = Math.max(...Object.entries(chances).map(([h, p]) => Math.abs(p - (incident.filed.chances[h] ?? 0))));
    if (change < mind.type.step && incident.filed.at !== undefined) return [];
    const command = () => ({
      ...{ type: 'fileAssessment' as const, incident: incident.id, chances },
      confidence: confidence(chances),
    });
    return [{ key: `file:${incident.id}:${mind.learnt[incident.id] ?? 0}`, command }];
  });

/** Shares of the exercise and of this threshold's window that have gone, whichever presses more. */
const pressure = (view: SeatView, t?: ThresholdRow): number => {
  const { since, dueAt } = t ?? {};
  const window = since === undefined || dueAt === undefined ? 0 : (view.at - since) / Math.max(1, dueAt - since);
  return Math.max(elapsed(view), Math.min(1, window));
};

/** Logit choice: beyond its threshold in log-odds by λ times a resolve drawn once. */
const wouldAct = (mind: Mind, p: number, limit: number): boolean =>
  logit(p) > logit(limit) + mind.type.lambda * mind.resolve;

/** An explanation this leader would take: the other side's own words, and not a yes to "did you". */
const explains = (t: ThresholdRow, m: MessageRow): boolean => {
  if (!t.answeredBy.includes(m.type)) return false;
  if (!m.mine) return m.openedAt !== undefined && m.type !== 'INQUIRY';
  const last = m.answers[m.answers.length - 1]?.word;
  const reassures = REPLY_WORDS.filter(
    (w) => w !== 'STANDBY' && w !== 'UNABLE' && !(w === 'AFFIRM' && m.type === 'INQUIRY'),
  );
  return (m.reply === 'answered' || m.reply === 'answered-late') && last !== undefined && reassures.includes(last);
};

const thresholds = (view: SeatView, mind: Mind): Intention[] =>
  Object.values(view.side.thresholds).flatMap((t): Intention[] => {
    if (t.state !== 'pressing' && t.state !== 'held') return [];
    const acts = wouldAct(mind, fear(view, mind, t.incident), actsAbove(mind.type, pressure(view, t)));
    const pending = answerPending(view, t);
    const out: Intention[] = [];
    if (!acts)
      for (const m of Object.values(view.side.messages))
        if (explains(t, m))
          out.push({
            key: `accept:${t.id}:${m.id}`,
            command: () => ({ type: 'acceptExplanation', threshold: t.id, message: m.id }),
          });
    const wait = reason(view, 'We wait for their answer before we act.', '等对方答复后再行动。');
    if (t.state === 'pressing' && (!acts || pending))
      out.push({
        ...{ key: `hold:${t.id}:${t.since}`, haste: 3 },
        command: () => ({ type: 'holdThreshold', threshold: t.id, reason: wait }),
      });
    if (t.state === 'held' && acts && !pending)
      out.push({
        key: `release:${t.id}:${t.since}`,
        command: () => ({ type: 'releaseThreshold', threshold: t.id }),
      });
    return out;
  });

/** The higher the rung, the surer it must be: half the way from the threshold to certainty at the top. */
const needed = (view: SeatView, mind: Mind, rung: number): number => {
  const top = Math.max(1, ...Object.values(view.side.rungs).map((r) => r.rung));
  const limit = actsAbove(mind.type, pressure(view));
  return limit + (1 - limit) * 0.5 * (rung / top);
};

const free = (view: SeatView, move: MoveRow): boolean =>
  !Object.values(view.side.decisions).some(
    (d) => d.move === move.id && (d.state === 'proposed' || (move.once && d.state === 'taken')),
  );

const nextMove = (view: SeatView, mind: Mind): { move: MoveRow; why: string } | undefined => {
  const p = worstFear(view, mind);
  const rung = rungNow(view);
  const moves = Object.values(view.side.moves).filter((m) => free(view, m));
  const up = moves
    .filter((m) => m.raise !== undefined && m.raise > rung && m.lower === undefined)
    .sort((a, b) => (a.raise ?? 0) - (b.raise ?? 0))[0];
  if (up && wouldAct(mind, p, needed(view, mind, up.raise ?? 0)))
    return { move: up, why: reason(view, 'Our assessment leaves no room to wait.', '依我方判断，不能再等。') };
  const calm = p < actsAbove(mind.type, 0) / 2;
  const down = moves
    .filter((m) => m.lower !== undefined && m.lower < rung)
    .sort((a, b) => (b.lower ?? 0) - (a.lower ?? 0))[0];
  if (down && calm && view.side.ladder.it?.coolUntil === undefined)
    return { move: down, why: reason(view, 'The reason for it has gone.', '原有理由已不存在。') };
  const other = moves.find((m) => m.raise === undefined && m.lower === undefined && !m.irreversible && !m.taken);
  if (other && p < CALM && elapsed(view) > 0.6)
    return { move: other, why: reason(view, 'The matter can be settled.', '此事可以了结。') };
  return undefined;
};

const moves = (view: SeatView, mind: Mind): Intention[] => {
  const found = nextMove(view, mind);
  if (!found) return [];
  const { move, why } = found;
  const command = () => ({
    type: 'proposeMove' as const,
    decision: freshId(view, mind.made + 1),
    move: move.id,
    reason: why,
  });
  return [{ key: `move:${move.id}:${view.side.ladder.it?.since ?? 0}`, haste: 0.5, command }];
};

const consents = (view: SeatView, mind: Mind): Intention[] => {
  const me = you(view)?.seat ?? '';
  return Object.values(view.side.decisions).flatMap((d): Intention[] => {
    const { raise, lower } = view.side.moves[d.move] ?? {};
    const agrees = raise === undefined || wouldAct(mind, worstFear(view, mind), actsAbove(mind.type, pressure(view)));
    const rung = rungNow(view);
    const cools = lower !== undefined && view.side.ladder.it?.coolUntil !== undefined;
    const stale = (raise !== undefined && raise <= rung) || (lower !== undefined && lower >= rung);
    if (!d.awaits.includes(me) || !agrees || stale || cools) return [];
    return [{ key: `concur:${d.id}`, command: () => ({ type: 'concurMove', decision: d.id }) }];
  });
};

/** Ticks a card's step when its turn comes. A bot cannot judge the words, so its conformance says nothing of people's. */
const steps = (view: SeatView): Intention[] =>
  Object.values(view.side.steps).flatMap((s): Intention[] => {
    const hers = s.seat === undefined ? seesTo(view, 'transmit') : s.seat === you(view)?.seat;
    if (!hers || (s.state !== 'open' && s.state !== 'overdue')) return [];
    const command = () => ({ type: 'tickStep' as const, card: s.card, step: s.step });
    return [{ key: `tick:${s.card}:${s.step}`, haste: 0.5, command }];
  });

export const judgement = (view: SeatView, mind: Mind): Intention[] => [
  ...reading(view),
  ...probes(view, mind),
  ...(seesTo(view, 'assess') ? filing(view, mind) : []),
  ...(seesTo(view, 'hold') ? thresholds(view, mind) : []),
  ...(seesTo(view, 'decide') ? moves(view, mind) : []),
  ...consents(view, mind),
  ...steps(view),
];
