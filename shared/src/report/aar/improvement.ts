import { type Text, text } from '../../base/text.ts';
import type { Finding, FindingKind } from '../finding.ts';
import type { Section } from './document.ts';

/** What is usually done about such a thing: a draft, which those who own the procedure make their own. */
const ACTIONS: { readonly [kind in Exclude<FindingKind, 'strength' | 'adjusted'>]: Text } = {
  misperception: text(
    'Agree beforehand what evidence a desk asks for, and whom it asks, before it raises its level on such a belief.',
    '事先商定：凭此类判断升级之前，须索取何种证据、向谁核实。',
  ),
  procedure: text(
    'Rehearse the card with those who hold it now; shorten the step that came late or was passed over.',
    '与现任人员演练该程序卡；精简逾期或被跳过的步骤。',
  ),
  wording: text(
    'Put the word that was read in two ways into the shared lexicon, with one meaning, in both languages.',
    '将被两种理解的用语列入共同词汇表，以两种语言确定唯一含义。',
  ),
  line: text(
    'Test the line on a schedule, mend the directory entry, and name who answers when the desk is away.',
    '按期测试线路，更正通讯录，并明确值守人员离席时由谁接听。',
  ),
};

const NOBODY = text('to be named', '待定');
const EMPTY = text('–', '–');

/** The improvement plan: an action for each thing that went wrong, with whom and by when left to people. */
export const improvement = (findings: readonly Finding[]): Section => {
  const wrong = findings.filter((f) => f.kind !== 'strength' && f.kind !== 'adjusted');
  return {
    id: 'improvement',
    level: 1,
    heading: text('Improvement plan', '改进计划'),
    blocks: [
      {
        kind: 'table',
        id: 'improvement',
        title: text('Actions', '措施'),
        head: [
          text('Issue', '问题'),
          text('Corrective action', '改进措施'),
          text('Owner', '责任人'),
          text('Start', '开始'),
          text('Due', '完成期限'),
        ],
        none: text('The log shows nothing to improve.', '日志未显示需改进之处。'),
        rows: wrong.map((f) => [
          { text: f.headline, records: f.records },
          { id: `action:${f.id}`, text: ACTIONS[f.kind as keyof typeof ACTIONS], records: f.records },
          { id: `owner:${f.id}`, text: NOBODY, open: true },
          { id: `start:${f.id}`, text: EMPTY, open: true },
          { id: `due:${f.id}`, text: EMPTY, open: true },
        ]),
      },
    ],
  };
};
