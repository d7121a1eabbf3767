import { CONFIDENCES } from '../base/estimative.ts';
import type { Rng } from '../base/rng.ts';
import type { Command } from '../log/command.ts';
import type { MessageRow } from '../view/hotline-rows.ts';
import type { ThresholdRow } from '../view/rows.ts';
import type { MoveRow } from '../view/tables.ts';
import type { SeatView } from './policy.ts';
import { has, rungNow, you } from './you.ts';

const REASON = 'As it stands.';

/** Whole percent summing to 100: cuts drawn at random. */
const percents = (ids: readonly string[], draw: Rng): Record<string, number> => {
  const cuts = ids
    .slice(1)
    .map(() => draw.int(101))
    .sort((a, b) => a - b);
  return Object.fromEntries(ids.map((id, i) => [id, (cuts[i] ?? 100) - (cuts[i - 1] ?? 0)]));
};

const hypotheses = (view: SeatView, incident: string): string[] =>
  (view.side.incidents[incident]?.hypotheses ?? []).map((h) => h.id);

const explains = (t: ThresholdRow, m: MessageRow): boolean =>
  t.answeredBy.includes(m.type) &&
  (m.mine ? m.reply === 'answered' || m.reply === 'answered-late' : m.openedAt !== undefined);

/** Whether the ladder and earlier decisions leave this move open. `decision`: one under way that is this very move. */
const open = (view: SeatView, move: MoveRow, decision?: string): boolean => {
  const rung = rungNow(view);
  const stands = Object.values(view.side.decisions).some(
    (d) => d.move === move.id && d.state !== 'withdrawn' && d.id !== decision,
  );
  if (move.once && stands) return false;
  if (move.raise !== undefined && move.raise <= rung) return false;
  if (move.lower === undefined) return true;
  return move.lower < rung && view.side.ladder.it?.coolUntil === undefined;
};

const thresholds = (view: SeatView, draw: Rng): Command[] => {
  const out: Command[] = [];
  const all = Object.values(view.side.thresholds);
  const pressing = draw.pick(all.filter((t) => t.state === 'pressing'));
  const held = draw.pick(all.filter((t) => t.state === 'held'));
  if (has(view, 'hold') && pressing) out.push({ type: 'holdThreshold', threshold: pressing.id, reason: REASON });
  if (has(view, 'hold') && held) out.push({ type: 'releaseThreshold', threshold: held.id });
  const t = pressing ?? held;
  const message = t && draw.pick(Object.values(view.side.messages).filter((m) => explains(t, m)));
  if (t && message && (has(view, 'hold') || has(view, 'assess')))
    out.push({ type: 'acceptExplanation', threshold: t.id, message: message.id });
  return out;
};

const decisions = (view: SeatView, draw: Rng, id: string): Command[] => {
  const out: Command[] = [];
  const me = you(view)?.seat ?? '';
  const all = Object.values(view.side.decisions);
  const move = draw.pick(Object.values(view.side.moves).filter((m) => open(view, m)));
  if (has(view, 'decide') && move) out.push({ type: 'proposeMove', decision: id, move: move.id, reason: REASON });
  const mine = draw.pick(
    all.filter((d) => {
      const m = view.side.moves[d.move];
      return d.awaits.includes(me) && m !== undefined && open(view, m, d.id);
    }),
  );
  if (mine) out.push({ type: 'concurMove', decision: mine.id });
  const proposed = draw.pick(all.filter((d) => d.state === 'proposed'));
  if (has(view, 'decide') && proposed) out.push({ type: 'withdrawMove', decision: proposed.id });
  return out;
};

export const plausibleJudgement = (view: SeatView, draw: Rng, id: string): Command[] => {
  const out: Command[] = [...thresholds(view, draw), ...decisions(view, draw, id)];
  const confidence = draw.pick(CONFIDENCES) ?? 'low';
  const incident = draw.pick(Object.values(view.side.incidents).filter((i) => i.state !== 'latent'))?.id;
  if (has(view, 'assess') && incident !== undefined)
    out.push({ type: 'fileAssessment', incident, chances: percents(hypotheses(view, incident), draw), confidence });
  const step = draw.pick(Object.values(view.side.steps).filter((s) => s.state === 'open' || s.state === 'overdue'));
  if (step) out.push({ type: 'tickStep', card: step.card, step: step.step });
  if (step) out.push({ type: 'skipStep', card: step.card, step: step.step, reason: REASON });
  const probe = draw.pick(Object.values(view.seat.probes).filter((p) => !p.answered && !p.skipped));
  if (probe) {
    const ids = probe.choices?.map((c) => c.id) ?? hypotheses(view, probe.incident ?? '');
    const chances = percents(ids, draw);
    out.push({ type: 'answerProbe', probe: probe.id, chances, confidence });
  }
  return out;
};
