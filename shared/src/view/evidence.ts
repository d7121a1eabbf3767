import { otherSide, type SideId } from '../base/ids.ts';
import { valuesOf } from '../base/paged.ts';
import { type Text, text } from '../base/text.ts';
import { stepState, thresholdState } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Objective } from '../scenario/scenario.ts';
import type { EvidenceRow } from './white-cell-tables.ts';

const plain = (s: string): Text => text(s, s);

const messages = (state: State, side: SideId, types: readonly string[]): EvidenceRow[] =>
  valuesOf(state.messages).flatMap((m): EvidenceRow[] =>
    m.from === side && !m.forged && m.sentAt !== undefined && types.includes(m.content.type)
      ? [{ at: m.sentAt, kind: 'message', id: m.number ?? m.id, what: plain(m.content.type) }]
      : [],
  );

const answers = (state: State, side: SideId, words: readonly string[]): EvidenceRow[] =>
  valuesOf(state.messages).flatMap((m) =>
    m.from === otherSide(side)
      ? m.answers.flatMap((a): EvidenceRow[] =>
          words.includes(a.word)
            ? [
                {
                  ...{ at: a.at, kind: 'answer', id: m.number ?? m.id },
                  what: a.late ? text(`${a.word}, late`, `${a.word}，逾期`) : plain(a.word),
                },
              ]
            : [],
        )
      : [],
  );

const BECAME = {
  clear: text('pressed, now clear', '曾逼近，现已解除'),
  pressing: text('presses', '正在逼近'),
  held: text('held by its leader', '由领导人扣住'),
  answered: text('answered by an explanation', '以解释化解'),
  tripped: text('tripped', '已触发'),
} as const;

const thresholds = (state: State, side: SideId, ids: readonly string[]): EvidenceRow[] =>
  ids.flatMap((id): EvidenceRow[] => {
    const facts = state.thresholds[id];
    const known = state.plan.thresholds[id];
    if (!facts || known?.side !== side) return [];
    const became = BECAME[thresholdState(state, side, id)];
    const { label } = known;
    return [
      {
        ...{ at: facts.since, kind: 'threshold', id },
        what: text(`${label.en}: ${became.en}`, `${label.zh}：${became.zh}`),
      },
    ];
  });

const moves = (state: State, side: SideId, ids: readonly string[]): EvidenceRow[] =>
  Object.values(state.decisions).flatMap((d): EvidenceRow[] =>
    d.side === side && d.state === 'taken' && ids.includes(d.move)
      ? [{ at: d.at, kind: 'move', id: d.id, what: state.plan.moves[d.move]?.label ?? plain(d.move) }]
      : [],
  );

const DONE: { readonly [state: string]: Text } = {
  done: text('done', '已完成'),
  'done-late': text('done late', '逾期完成'),
  'out-of-order': text('done out of order', '未按次序完成'),
  skipped: text('passed over', '跳过'),
  overdue: text('overdue', '逾期未办'),
};

const steps = (state: State, side: SideId, cards: readonly string[]): EvidenceRow[] =>
  cards.flatMap((card) =>
    (state.plan.cards[card]?.steps ?? []).flatMap((step): EvidenceRow[] => {
      const facts = state.steps[`${card}:${side}:${step.id}`];
      const how = facts && DONE[stepState(state, card, side, step.id)];
      if (!how) return [];
      const what = text(`${card} ${step.text.en} (${how.en})`, `${card} ${step.text.zh}（${how.zh}）`);
      return [{ at: facts.at, kind: 'step', id: `${card}:${step.id}`, what }];
    }),
  );

/** What of one side's own doing speaks to an objective, in order of time: nothing that this side could not know. */
export const evidenceOf = (state: State, side: SideId, { evidence }: Objective): readonly EvidenceRow[] =>
  [
    ...messages(state, side, evidence.messages ?? []),
    ...answers(state, side, evidence.answers ?? []),
    ...thresholds(state, side, evidence.thresholds ?? []),
    ...moves(state, side, evidence.moves ?? []),
    ...steps(state, side, evidence.cards ?? []),
  ].sort((a, b) => a.at - b.at);
