import type { Finding } from '@firebreak/shared/report/finding.ts';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { Loading } from '../../ui/loading.tsx';
import css from './debrief.module.css';
import { FindingsPanel } from './findings-panel.tsx';
import { Instant } from './instant.tsx';
import type { Perspective } from './place.ts';
import type { BeliefChoices, Study } from './study.ts';
import type { CommentsHere } from './use-comments.ts';
import type { Moment } from './use-moment.ts';
import { useSpell } from './use-spell.ts';

const DeskSummary = later(async () => (await import('./desk-summary.tsx')).DeskSummary);
const MeasuresPanel = later(async () => (await import('./measures-panel.tsx')).MeasuresPanel);
const QuestionsPanel = later(async () => (await import('./questions-panel.tsx')).QuestionsPanel);
const NotesPanel = later(async () => (await import('./notes-panel.tsx')).NotesPanel);

type RightColumnProps = {
  readonly study: Study;
  readonly perspective: Perspective;
  readonly hideFuture: boolean;
  readonly findings: readonly Finding[];
  readonly choices: BeliefChoices;
  readonly moment: Moment;
  readonly selected: string | undefined;
  readonly comments: CommentsHere;
  readonly onFinding: (finding: Finding) => void;
  readonly onRecord: (seq: number) => void;
};

const PANELS = ['findings', 'measures', 'questions', 'notes'] as const;

/** What this moment was at both desks, and what the whole log shows; or one desk as it was. */
export const RightColumn = (props: RightColumnProps) => {
  const { study, moment, perspective, hideFuture, findings, choices, selected, comments, onFinding, onRecord } = props;
  const { say } = useSpell(study);
  const [panel, setPanel] = useState<(typeof PANELS)[number]>('findings');
  if (perspective !== 'both') {
    if (!moment.tables) return <Loading what={say('folding')} />;
    const at = study.replay.records[moment.seq]?.at ?? 0;
    return <DeskSummary study={study} side={perspective} at={at} tables={moment.tables[perspective]} />;
  }
  return (
    <>
      <Instant {...{ study, choices, moment }} />
      <section className={css.lower} aria-label={say(panel)}>
        <div className={css.tabs}>
          {PANELS.map((each) => (
            <h2 key={each}>
              <Button
                kind="word"
                on={each === panel}
                className={each === panel ? css.tabOn : css.tab}
                onPress={() => setPanel(each)}
              >
                {say(each)}
              </Button>
            </h2>
          ))}
          {panel === 'findings' && (
            <span className={`s ${css.count}`}>{say('findingsCount', { n: findings.length })}</span>
          )}
          <span className={css.nextHint}>
            <kbd>M</kbd> {say('next')}
          </span>
        </div>
        <div className={css.panel}>
          {panel === 'findings' && <FindingsPanel {...{ findings, selected, onFinding, onRecord }} />}
          {panel !== 'findings' && hideFuture && <p className="q">{say('laterOnly')}</p>}
          {panel === 'measures' && !hideFuture && <MeasuresPanel {...{ study, onRecord }} />}
          {panel === 'questions' && !hideFuture && <QuestionsPanel {...{ study, onRecord }} />}
          {panel === 'notes' && !hideFuture && (
            <NotesPanel {...{ study, onRecord }} annotations={comments.annotations} onWrite={comments.write} />
          )}
        </div>
      </section>
    </>
  );
};
