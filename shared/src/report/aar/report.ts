import { text } from '../../base/text.ts';
import { begin, evolve } from '../../core/evolve.ts';
import type { State } from '../../core/state.ts';
import type { LogRecord } from '../../log/record.ts';
import { chronicleOf } from '../chronicle.ts';
import { evidenceOf } from '../evidence.ts';
import { findingsOf } from '../findings.ts';
import { appendices } from './appendices.ts';
import type { AarDocument, Audience } from './document.ts';
import { improvement } from './improvement.ts';
import { criteria, objectives } from './objectives.ts';
import { overview, summary } from './overview.ts';
import { redact } from './redact.ts';

const stateOf = (records: readonly LogRecord[]): State | undefined => {
  const [first, ...rest] = records;
  if (first?.event.type !== 'exerciseOpened') return undefined;
  return rest.reduce((state, record) => evolve(state, record).state, begin(first.event, first.wall));
};

/**
 * The draft of an after-action report from a log, for an audience. A pure function of what that audience may know of the
 * records; undefined when the first record is no opening.
 */
export const aarOf = (log: readonly LogRecord[], audience: Audience): AarDocument | undefined => {
  const records = redact(log, audience);
  const chronicle = chronicleOf(records);
  const state = stateOf(records);
  if (!chronicle || !state) return undefined;
  const evidence = evidenceOf(chronicle);
  const findings = findingsOf(evidence);
  const { title } = chronicle.scenario;
  return {
    ...{ exercise: records[0]?.exercise ?? '', audience, marking: chronicle.marking },
    title: text(`After-Action Report and Improvement Plan: ${title.en}`, `演习总结报告与改进计划：${title.zh}`),
    sections: [
      summary(evidence, findings),
      overview(evidence),
      ...criteria(evidence, state),
      ...objectives(evidence, findings, state),
      improvement(findings),
      ...(audience === 'public' ? [] : appendices(evidence, audience)),
    ],
  };
};
