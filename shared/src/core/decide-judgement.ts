import type { SideId } from '../base/ids.ts';
import { raisesForce } from '../base/judgement.ts';
import { ncissScore } from '../base/nciss.ts';
import type { RejectionCode } from '../base/rejection.ts';
import { ok } from '../base/result.ts';
import type { Event } from '../log/event.ts';
import { can } from '../machine/step.ts';
import type { Incident, Move } from '../scenario/scenario.ts';
import { refuse, type SeatDecides } from './ask.ts';
import { awaited, cameThrough, cooling, findMessage, incidentState, rungOf } from './query.ts';
import type { State } from './state.ts';

const sums = (incident: Incident, chances: Readonly<Record<string, number>>): RejectionCode | undefined => {
  const ids = incident.hypotheses.map((h) => h.id);
  const given = Object.keys(chances);
  if (given.length !== ids.length || !ids.every((id) => id in chances)) return 'assessment-names-other-hypotheses';
  return given.reduce((sum, id) => sum + (chances[id] ?? 0), 0) === 100 ? undefined : 'assessment-must-sum-to-100';
};

/** An incident this side assesses and has heard of. */
const ours = (state: State, side: SideId, id: string): Incident | RejectionCode => {
  const incident = state.plan.incidents[id];
  if (!incident?.sides.includes(side)) return 'not-your-incident';
  return incidentState(state, id, side) === 'latent' ? 'incident-not-reported' : incident;
};

const mayThreshold = (state: State, side: SideId, type: string, threshold: string, at: number): boolean => {
  const snapshot = state.machines.side[side];
  return snapshot !== undefined && can(snapshot, { type, threshold, at });
};

/** Why a move cannot be made now, if it cannot. */
const obstacle = (state: State, side: SideId, move: Move): RejectionCode | undefined => {
  const rung = rungOf(state, side);
  if (move.once && Object.values(state.decisions).some((d) => d.move === move.id && d.state !== 'withdrawn'))
    return 'move-already-made';
  if (move.raise !== undefined && move.raise <= rung) return 'move-is-irrelevant';
  if (move.lower === undefined) return undefined;
  if (move.lower >= rung) return 'move-is-irrelevant';
  return cooling(state, side) ? 'cool-down-runs' : undefined;
};

export const decidesJudgement: SeatDecides<
  | 'fileAssessment'
  | 'scoreIncident'
  | 'scoreForce'
  | 'holdThreshold'
  | 'releaseThreshold'
  | 'acceptExplanation'
  | 'proposeMove'
  | 'concurMove'
  | 'withdrawMove'
> = {
  fileAssessment: ({ state, command: { incident: id, chances, confidence, note, responsibility }, seat, side }) => {
    const incident = ours(state, side, id);
    if (typeof incident === 'string') return refuse(incident, id);
    if (responsibility !== undefined && incident.responsibility === undefined) return refuse('not-asked', id);
    const fault = sums(incident, chances);
    if (fault) return refuse(fault, id);
    return ok([
      {
        ...{ type: 'assessmentFiled', side, seat: seat.id, incident: id, chances, confidence },
        ...(note !== undefined && { note }),
        ...(responsibility !== undefined && { responsibility }),
      },
    ]);
  },
  scoreIncident: ({ state, command: { incident: id, form }, seat, side }) => {
    const incident = ours(state, side, id);
    if (typeof incident === 'string') return refuse(incident, id);
    if (!incident.scored?.includes('nciss')) return refuse('not-asked', id);
    const score = ncissScore(form);
    if (score === undefined) return refuse('form-is-incomplete');
    return ok([{ type: 'incidentScored', side, seat: seat.id, incident: id, form, score }]);
  },
  scoreForce: ({ state, command: { incident: id, factors }, seat, side }) => {
    const incident = ours(state, side, id);
    if (typeof incident === 'string') return refuse(incident, id);
    if (!incident.scored?.includes('schmitt')) return refuse('not-asked', id);
    return ok([{ type: 'forceScored', side, seat: seat.id, incident: id, factors, asks: raisesForce(factors) }]);
  },
  holdThreshold: ({ state, command: { threshold, reason }, seat, side, at }) =>
    mayThreshold(state, side, 'HOLD', threshold, at)
      ? ok([{ type: 'holdPlaced', threshold, side, seat: seat.id, reason }])
      : refuse('threshold-is-not-pressing'),
  releaseThreshold: ({ state, command: { threshold }, seat, side, at }) =>
    mayThreshold(state, side, 'RELEASE', threshold, at)
      ? ok([{ type: 'holdReleased', threshold, side, seat: seat.id }])
      : refuse('threshold-is-not-pressing'),
  acceptExplanation: ({ state, command: { threshold: id, message: ref }, seat, side, at }) => {
    const threshold = state.plan.thresholds[id];
    if (!threshold || !mayThreshold(state, side, 'ANSWER', id, at)) return refuse('threshold-is-not-pressing');
    const m = findMessage(state, ref);
    const toThem = m?.from === side && !m.forged;
    // An explanation comes from the other side: its closing answer to ours, or a message of its own that was opened.
    const explains = toThem
      ? m.answers.some((a) => a.closes && cameThrough(a))
      : m?.number === ref && m.openedAt !== undefined;
    if (!m || !explains || !threshold.answeredBy.includes(m.content.type))
      return refuse('explanation-does-not-answer', ref);
    return ok([{ type: 'explanationAccepted', threshold: id, side, seat: seat.id, message: m.id }]);
  },
  proposeMove: ({ state, command: { decision, move: id, reason }, seat, side }) => {
    const move = state.plan.moves[id];
    if (!move || move.side !== side) return refuse('unknown-item', id);
    if (state.decisions[decision]) return refuse('id-in-use', decision);
    const code = obstacle(state, side, move);
    if (code) return refuse(code, id);
    const proposed: Event = { type: 'moveProposed', decision, move: id, side, seat: seat.id, reason };
    return awaited(move, seat.id, []).length > 0
      ? ok([proposed])
      : ok([proposed, { type: 'moveTaken', decision, move: id, side }]);
  },
  concurMove: ({ state, command: { decision: id }, seat, side }) => {
    const d = state.decisions[id];
    const move = d && state.plan.moves[d.move];
    if (!d || !move || d.side !== side) return refuse('unknown-item', id);
    if (d.state !== 'proposed') return refuse('move-already-made', id);
    if (!move.consent.includes(seat.id)) return refuse('consent-not-yours', id);
    if (d.by === seat.id || d.concurred.includes(seat.id)) return refuse('consent-already-given', id);
    const concurred: Event = { type: 'moveConcurred', decision: id, seat: seat.id };
    if (awaited(move, d.by, [...d.concurred, seat.id]).length > 0) return ok([concurred]);
    // The ladder may have moved while consent was sought.
    const code = obstacle(
      { ...state, decisions: { ...state.decisions, [id]: { ...d, state: 'withdrawn' } } },
      side,
      move,
    );
    return code ? refuse(code, id) : ok([concurred, { type: 'moveTaken', decision: id, move: d.move, side }]);
  },
  withdrawMove: ({ state, command: { decision: id }, seat, side }) => {
    const d = state.decisions[id];
    if (!d || d.side !== side) return refuse('unknown-item', id);
    return d.state === 'proposed'
      ? ok([{ type: 'moveWithdrawn', decision: id, seat: seat.id }])
      : refuse('move-already-made', id);
  },
};
