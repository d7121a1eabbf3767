import { LANE_NAMES, LANES, type Lane } from '@firebreak/shared/report/lanes.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './twin-table.module.css';
import type { Twin } from './twin-tables.ts';

type TwinTableProps = {
  readonly twin: Twin;
  /** Record under the cursor. */
  readonly seq: number;
  readonly onRecord: (seq: number) => void;
  readonly filterByLane: boolean;
};

const ROW = 26;
/** Rows drawn above and below what is in sight. */
const SPARE = 12;

/** Only the rows in sight are in the page; the rest is their height. */
export const TwinTable = ({ twin, seq, onRecord, filterByLane }: TwinTableProps) => {
  const say = useDebriefWords();
  const text = useText();
  const [words, setWords] = useState('');
  const [lane, setLane] = useState<Lane | 'all'>('all');
  const [scroll, setScroll] = useState({ top: 0, height: 480 });
  const box = useRef<HTMLElement>(null);
  const { columns } = twin;
  const rows = useMemo(() => {
    const wanted = words.trim().toLocaleLowerCase();
    return twin.rows.filter(
      (r) =>
        (lane === 'all' || r.lane === lane) &&
        (wanted === '' || r.cells.some((c) => c.toLocaleLowerCase().includes(wanted))),
    );
  }, [twin, words, lane]);

  useEffect(() => {
    const at = rows.findLastIndex((r) => r.seq <= seq);
    const element = box.current;
    if (!element || at < 0) return;
    const y = at * ROW;
    if (y < element.scrollTop || y > element.scrollTop + element.clientHeight - 2 * ROW)
      element.scrollTop = Math.max(0, y - element.clientHeight / 3);
    setScroll({ top: element.scrollTop, height: element.clientHeight });
  }, [seq, rows]);

  const first = Math.max(0, Math.floor(scroll.top / ROW) - SPARE);
  const last = Math.min(rows.length, Math.ceil((scroll.top + scroll.height) / ROW) + SPARE);
  const current = rows.findLast((r) => r.seq <= seq)?.key;
  return (
    <>
      <div className={css.filter}>
        <TextInput label={say('filter')} placeholder={say('filterHint')} value={words} onValue={setWords} />
        {filterByLane && (
          <Select
            label={say('lane')}
            value={lane}
            onValue={setLane}
            choices={[
              { value: 'all' as const, label: say('all') },
              ...LANES.map((l) => ({ value: l, label: text(LANE_NAMES[l]) })),
            ]}
          />
        )}
        <p className="qq">{say('shown', { n: rows.length, of: twin.rows.length })}</p>
      </div>
      <section
        ref={box}
        className={css.box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={say('records')}
        onScroll={(e) => setScroll({ top: e.currentTarget.scrollTop, height: e.currentTarget.clientHeight })}
      >
        <table className={css.table} aria-rowcount={rows.length + 1}>
          <colgroup>
            {columns.map((c) => (
              <col key={c.head} {...(c.width > 0 && { style: { width: c.width } })} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((c) => (
                <th key={c.head} scope="col" className={c.numeric ? 'r' : undefined}>
                  {c.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first > 0 && <tr style={{ height: first * ROW }} />}
            {rows.slice(first, last).map((row, i) => (
              <tr
                key={row.key}
                aria-rowindex={first + i + 2}
                className={row.key === current ? css.current : undefined}
                aria-current={row.key === current || undefined}
              >
                {row.cells.map((cell, n) => (
                  <td key={columns[n]?.head} className={columns[n]?.numeric ? 'r' : undefined} title={cell}>
                    {n === 0 ? (
                      <button
                        type="button"
                        className={css.go}
                        aria-label={say('toRecord', { seq: row.seq })}
                        onClick={() => onRecord(row.seq)}
                      >
                        {cell}
                      </button>
                    ) : (
                      cell
                    )}
                    {n === row.cells.length - 1 && row.cause !== undefined && (
                      <button type="button" className={css.cause} onClick={() => onRecord(row.cause ?? 0)}>
                        {say('becauseOf', { seq: row.cause })}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
            {last < rows.length && <tr style={{ height: (rows.length - last) * ROW }} />}
          </tbody>
        </table>
        {rows.length === 0 && <p className="q">{say('noneShown')}</p>}
      </section>
    </>
  );
};
