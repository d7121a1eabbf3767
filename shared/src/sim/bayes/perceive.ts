/** What the view brings that has not yet moved this seat's belief. Each thing moves it once. */
import type { SeatView } from '../policy.ts';
import { fromPercent, type LogBelief, moved, updated } from './log-belief.ts';
import { claimRatio, type Heard, messageRatio } from './message-likelihood.ts';
import { about, feared, incidentOf, type Mind } from './mind.ts';

type Body = Parameters<typeof incidentOf>[1];
type News = { readonly key: string; readonly heard: Heard; readonly body?: Body };

const fromMessages = (view: SeatView): News[] =>
  Object.values(view.side.messages).flatMap((m): News[] => {
    if (!m.mine) {
      // What came without the agreed keys is nobody's word.
      const silentOn = m.body === undefined || m.keys === false || m.type === 'TEST' || m.type === 'FREE';
      return silentOn ? [] : [{ key: `m:${m.id}`, heard: { sent: m.type }, body: m.body }];
    }
    const answers = m.answers.map((a, i): News => {
      const claim = about(view, a.body).fact === undefined ? m.body : a.body;
      return { key: `a:${m.id}:${i}`, heard: { to: m.type, answered: a.word }, body: claim };
    });
    return m.reply === 'overdue'
      ? [...answers, { key: `l:${m.id}`, heard: { silent: 'message' }, body: m.body }]
      : answers;
  });

const fromCalls = (view: SeatView): News[] =>
  Object.values(view.side.calls).flatMap((c): News[] => {
    if (!c.mine || c.answeredBy) return [];
    if (c.state === 'unanswered') return [{ key: `c:${c.id}`, heard: { silent: 'call' } }];
    if (c.state === 'refused') return [{ key: `c:${c.id}`, heard: { silent: 'refused' } }];
    return c.state === 'connected' ? [{ key: `c:${c.id}`, heard: { picked: 'up' } }] : [];
  });

/** The incident as this side's prior has it, with this seat's own leaning. */
const beginning = (view: SeatView, mind: Mind, incident: string): LogBelief => {
  const prior = fromPercent(view.side.incidents[incident]?.filed.chances ?? {});
  return moved(prior, feared(view, incident), mind.type.priorShift);
};

/** A message's pull on a belief: stated intent, weighed as this side weighs intent against capability. */
const told = (view: SeatView, mind: Mind, belief: LogBelief, incident: string, news: News): LogBelief => {
  const intent = 2 - mind.type.capabilityWeight;
  const after = moved(belief, feared(view, incident), intent * messageRatio(news.heard, mind.type.trust));
  const { fact } = about(view, news.body);
  return fact !== undefined && fact in belief ? moved(after, [fact], intent * claimRatio(mind.type.trust)) : after;
};

export const perceive = (view: SeatView, before: Mind): Mind => {
  const beliefs: Record<string, LogBelief> = { ...before.beliefs };
  const taken: Record<string, true> = { ...before.taken };
  const learnt: Record<string, number> = { ...before.learnt };
  const learn = (incident: string, change: (belief: LogBelief) => LogBelief): void => {
    const belief = beliefs[incident];
    if (!belief) return;
    beliefs[incident] = change(belief);
    learnt[incident] = (learnt[incident] ?? 0) + 1;
  };
  for (const id of Object.keys(view.side.incidents)) beliefs[id] ??= beginning(view, before, id);
  for (const [item, readings] of Object.entries(view.readings)) {
    if (taken[`i:${item}`]) continue;
    taken[`i:${item}`] = true;
    for (const r of readings) learn(r.incident, (belief) => updated(belief, r.logLikelihood));
  }
  for (const news of [...fromMessages(view), ...fromCalls(view)]) {
    if (taken[news.key]) continue;
    taken[news.key] = true;
    const incident = incidentOf(view, news.body);
    if (incident !== undefined) learn(incident, (belief) => told(view, before, belief, incident, news));
  }
  return { ...before, beliefs, taken, learnt };
};
