import { projectAfterwards } from '@firebreak/shared/view/project-afterwards.ts';
import type { RatingRow, WhiteCellTables } from '@firebreak/shared/view/white-cell-tables.ts';
import { useMemo, useSyncExternalStore } from 'react';
import { useWhiteCellWords } from '../../i18n/white-cell-words.ts';
import { Loading } from '../../ui/loading.tsx';
import { Compared } from '../../white-cell/compared.tsx';
import { Comments, type CommentsProps } from './comments.tsx';
import css from './panels.module.css';
import { RecordLinks } from './record-links.tsx';
import type { Study } from './study.ts';
import { useSpell } from './use-spell.ts';

const WHITE_CELL = { kind: 'white-cell' } as const;

type Noted = { readonly id: string; readonly at: number };

/** The record to go to for a moment: the last one that had happened by then. */
const recordAt = ({ replay }: Study, at: number): number => replay.records.findLast((r) => r.at <= at)?.seq ?? 0;

const byTime = <T extends Noted>(rows: Readonly<Record<string, T>>): readonly T[] =>
  Object.values(rows).sort((a, b) => a.at - b.at);

/** What was written in the margin since, bookmarks, what was observed, what seats gave to the debrief, and how well each objective was met. */
export const NotesPanel = (props: CommentsProps) => {
  const { study, onRecord } = props;
  const say = useWhiteCellWords();
  const { say: words, text, time, side } = useSpell(study);
  const { replay, scenario, evidence } = study;
  const last = replay.records.length - 1;
  const followed = useSyncExternalStore(replay.subscribe, () => replay.reached(last));
  const tables = useMemo(() => {
    const stood = followed ? replay.at(last) : undefined;
    return stood && (projectAfterwards(stood.state, WHITE_CELL) as unknown as WhiteCellTables);
  }, [replay, last, followed]);
  if (!tables) return <Loading what={words('folding')} />;
  const link = (at: number) => <RecordLinks records={[recordAt(study, at)]} most={1} onRecord={onRecord} />;
  const marks = byTime(tables.marks);
  const notes = byTime(tables.notes);
  const shared = byTime(tables.sharedNotes);
  const ratings: readonly RatingRow[] = Object.values(tables.ratings);
  return (
    <div className={css.prose}>
      <Comments {...props} />
      <h3>{say('bookmarks')}</h3>
      {marks.length === 0 && <p>{say('noBookmarks')}</p>}
      {marks.map((m) => (
        <p key={m.id} data-bookmark={m.id}>
          {time(m.at)} · {m.by}
          {m.label !== undefined && `: ${m.label}`} {link(m.at)}
        </p>
      ))}
      <h3>{say('observations')}</h3>
      {notes.length === 0 && <p>{say('noObservations')}</p>}
      {notes.map((n) => (
        <p key={n.id} data-note={n.id}>
          {time(n.at)} · {n.by}: {n.text} <span className="qq">{n.tags.join(' ')}</span> {link(n.at)}
        </p>
      ))}
      {shared.length > 0 && <h3>{say('sharedNotes')}</h3>}
      {shared.map((n) => (
        <p key={n.id}>
          {time(n.at)} · {text(evidence.names.seat(n.seat))}: {n.text} {link(n.at)}
        </p>
      ))}
      <h3>{say('ratings')}</h3>
      {ratings.length === 0 && <p>{say('noRatings')}</p>}
      {(scenario.objectives ?? []).flatMap((o) =>
        o.sides.map((of) => {
          const given = ratings.filter((r) => r.objective === o.id && r.side === of);
          return (
            given.length > 0 && (
              <div key={`${o.id}:${of}`} data-objective={`${o.id}:${of}`}>
                <p>
                  <b>{side(of)}</b> · {text(o.text)}
                </p>
                <Compared ratings={given} />
              </div>
            )
          );
        }),
      )}
    </div>
  );
};
