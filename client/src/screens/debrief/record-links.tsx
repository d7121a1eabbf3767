import { useDebriefWords } from '../../i18n/debrief-words.ts';
import css from './findings-panel.module.css';

type RecordLinksProps = {
  readonly records: readonly number[];
  readonly most: number;
  readonly onRecord: (seq: number) => void;
};

/** #398 #371 #366: each goes to its record. */
export const RecordLinks = ({ records, most, onRecord }: RecordLinksProps) => {
  const say = useDebriefWords();
  return (
    <>
      {records.slice(0, most).map((seq) => (
        <button
          key={seq}
          type="button"
          className={css.record}
          aria-label={say('toRecord', { seq })}
          onClick={(event) => {
            event.stopPropagation();
            onRecord(seq);
          }}
        >
          <span aria-hidden="true">#</span>
          {seq}
        </button>
      ))}
      {records.length > most && <span className={css.rest}>+{records.length - most}</span>}
    </>
  );
};
