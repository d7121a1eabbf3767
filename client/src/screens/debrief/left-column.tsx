import type { SideId } from '@firebreak/shared/base/ids.ts';
import { csvTable } from '@firebreak/shared/report/csv-table.ts';
import { useMemo } from 'react';
import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Section } from '../../ui/section.tsx';
import css from './debrief.module.css';
import { KnownTable } from './known-table.tsx';
import { type Place, VIEWS, type View } from './place.ts';
import { SplitDesks } from './split-desks.tsx';
import type { BeliefChoice, BeliefChoices, Study } from './study.ts';
import { Timeline } from './timeline.tsx';
import { TwinTable } from './twin-table.tsx';
import { type TableView, twinOf } from './twin-tables.ts';
import type { Moment } from './use-moment.ts';
import { useSpell } from './use-spell.ts';
import type { Zoom } from './use-zoom.ts';

type LeftColumnProps = {
  readonly study: Study;
  readonly place: Place;
  readonly seq: number;
  readonly choices: BeliefChoices;
  readonly moment: Moment;
  readonly onSeq: (seq: number) => void;
  readonly onTime: (at: number) => void;
  readonly zoom: Zoom;
  readonly onView: (view: View) => void;
  readonly onChoice: (side: SideId, choice: BeliefChoice) => void;
};

const VIEW_WORDS = {
  timeline: 'viewTimeline',
  desks: 'viewDesks',
  known: 'viewKnown',
  records: 'viewRecords',
  beliefs: 'viewBeliefs',
  rungs: 'viewRungs',
  hotline: 'viewHotline',
} as const satisfies Record<View, string>;

const isTable = (view: View): view is TableView => view !== 'timeline' && view !== 'desks' && view !== 'known';

/** The timeline, or the same as a table. A side's view has no table of what it could not know. */
export const LeftColumn = (props: LeftColumnProps) => {
  const { study, place, seq, choices, moment, onSeq, onTime, zoom, onView, onChoice } = props;
  const { text, side: sideName, time } = useSpell(study);
  const say = useDebriefWords();
  const language = useLanguage();
  const { perspective } = place;
  const view = perspective === 'both' ? place.view : 'timeline';
  const hidden = place.hideFuture ? seq : Number.POSITIVE_INFINITY;
  const make = (of: TableView) => {
    const whole = twinOf(study, of, { text, time, head: (key) => say(key) });
    return { ...whole, rows: whole.rows.filter((r) => r.seq <= hidden) };
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language only
  const twin = useMemo(() => (isTable(view) ? make(view) : undefined), [study, view, hidden, language]);
  const saveShown = (): void => {
    const { columns, rows } = twin ?? make('records');
    // What is not live says so in every row, and in its name.
    const [mark, value, name] = study.rehearsal ? [['marking'], [study.marking.en], 'rehearsal-'] : [[], [], ''];
    const table = csvTable(
      [...mark, ...columns.map((c) => c.head)],
      rows.map((r) => [...value, ...r.cells]),
    );
    saveFile(`${name}${study.replay.records[0]?.exercise}-${isTable(view) ? view : 'records'}.csv`, 'text/csv', table);
  };
  const steps = study.evidence.steps.filter((s) => s.seq <= hidden);
  const peak = (side: SideId): number => steps.reduce((top, s) => (s.side === side ? Math.max(top, s.to) : top), 0);
  const title =
    perspective === 'both'
      ? say('h2', {
          ...{ a: sideName('A'), b: sideName('B'), aRung: peak('A'), bRung: peak('B') },
          n: steps.filter((s) => s.cause.kind === 'threshold' && !s.cause.isTrue).length,
        })
      : say('h2Side', { side: sideName(perspective), time: time(study.replay.records[seq]?.at ?? 0) });
  return (
    <Section
      title={title}
      region
      className={css.section ?? ''}
      note={
        perspective === 'both' && (
          <fieldset className={css.views}>
            <legend className="sr">{say('views')}</legend>
            {VIEWS.map((each) => (
              <Button
                key={each}
                kind="word"
                on={each === view}
                className={`${css.view} ${each === view ? css.viewOn : ''}`}
                onPress={() => onView(each)}
              >
                {say(VIEW_WORDS[each])}
              </Button>
            ))}
            <Button kind="word" onPress={saveShown}>
              {say('csv')}
            </Button>
          </fieldset>
        )
      }
    >
      {view === 'desks' ? (
        <SplitDesks {...{ study, moment }} />
      ) : view === 'known' ? (
        <KnownTable {...{ study, moment }} onRecord={onSeq} />
      ) : twin === undefined ? (
        <Timeline {...{ study, place, seq, choices, moment, title, onTime, zoom, onChoice }} />
      ) : (
        <TwinTable twin={twin} seq={seq} onRecord={onSeq} filterByLane={view === 'records'} />
      )}
    </Section>
  );
};
