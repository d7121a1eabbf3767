import type { Finding } from '@firebreak/shared/report/finding.ts';
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './findings-panel.module.css';
import { RecordLinks } from './record-links.tsx';

type FindingActs = {
  readonly onFinding: (finding: Finding) => void;
  readonly onRecord: (seq: number) => void;
};
type FindingsPanelProps = FindingActs & {
  readonly findings: readonly Finding[];
  readonly selected: string | undefined;
};
type FindingRowProps = FindingActs & { readonly finding: Finding; readonly n: number; readonly on: boolean };

const MOST_RECORDS = 4;
/** Drawn with the room itself; the rest of a long list when there is time. */
const FIRST = 20;

const FindingRow = memo(function FindingRow({ finding, n, on, onFinding, onRecord }: FindingRowProps) {
  const say = useDebriefWords();
  const text = useText();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // The chosen one is kept in sight.
    if (on) row.current?.scrollIntoView({ block: 'nearest' });
  }, [on]);
  return (
    <li ref={row} className={on ? css.on : undefined}>
      <b>{n}</b>
      <div>
        <button type="button" className={css.headline} aria-pressed={on} onClick={() => onFinding(finding)}>
          {text(finding.headline)}
        </button>
        <p className={css.detail}>{text(finding.detail)}</p>
        <p className={css.foot}>
          <span>{say(finding.kind)}</span>
          <RecordLinks records={finding.records} most={MOST_RECORDS} onRecord={onRecord} />
        </p>
      </div>
    </li>
  );
});

export const FindingsPanel = memo(function FindingsPanel(props: FindingsPanelProps) {
  const { findings, selected, onFinding, onRecord } = props;
  const say = useDebriefWords();
  const most = useDeferredValue(Number.POSITIVE_INFINITY, FIRST);
  if (findings.length === 0) return <p className="q">{say('noFindings')}</p>;
  return (
    <ol className={css.list}>
      {findings.slice(0, most).map((finding, i) => (
        <FindingRow key={finding.id} {...{ finding, onFinding, onRecord }} n={i + 1} on={finding.id === selected} />
      ))}
    </ol>
  );
});
