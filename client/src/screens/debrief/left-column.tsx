import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { ActMark } from '../../charts/marks.ts';
import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { Button } from '../../ui/button.tsx';
import { fetchedAtLast, later } from '../../ui/later.ts';
import { Section } from '../../ui/section.tsx';
import css from './debrief.module.css';
import { type Place, VIEWS, type View } from './place.ts';
import type { BeliefChoice, BeliefChoices, Study } from './study.ts';
import { Timeline } from './timeline.tsx';
import type { TableView as TableName } from './twin-tables.ts';
import type { Moment } from './use-moment.ts';
import { useSpell } from './use-spell.ts';
import type { Zoom } from './use-zoom.ts';

const KnownTable = later(async () => (await import('./known-table.tsx')).KnownTable);
const SplitDesks = later(async () => (await import('./split-desks.tsx')).SplitDesks);
const TableView = later(async () => (await import('./table-view.tsx')).TableView);
const tables = () => fetchedAtLast(() => import('./table-of.ts'));

type LeftColumnProps = {
  readonly study: Study;
  readonly place: Place;
  readonly seq: number;
  readonly choices: BeliefChoices;
  readonly moment: Moment;
  readonly notes: readonly ActMark[];
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

const isTable = (view: View): view is TableName => view !== 'timeline' && view !== 'desks' && view !== 'known';

/** The timeline, or the same as a table. A side's view has no table of what it could not know. */
export const LeftColumn = (props: LeftColumnProps) => {
  const { study, place, seq, choices, moment, notes, onSeq, onTime, zoom, onView, onChoice } = props;
  const { text, side: sideName, time } = useSpell(study);
  const say = useDebriefWords();
  const { perspective } = place;
  const view = perspective === 'both' ? place.view : 'timeline';
  const hidden = place.hideFuture ? seq : Number.POSITIVE_INFINITY;
  const save = async (): Promise<void> => {
    const { saveTable, tableOf } = await tables();
    const of = isTable(view) ? view : 'records';
    saveTable(study, of, tableOf(study, of, { text, time, head: say }, hidden));
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
            <Button kind="word" onPress={() => void save()}>
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
      ) : view === 'timeline' ? (
        <Timeline {...{ study, place, seq, choices, moment, notes, title, onTime, zoom, onChoice }} />
      ) : (
        <TableView {...{ study, view, seq }} lastSeq={hidden} onRecord={onSeq} />
      )}
    </Section>
  );
};
