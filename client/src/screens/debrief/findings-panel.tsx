import type { Finding } from '@firebreak/shared/report/finding.ts';
import { memo, useEffect, useRef } from 'react';
import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './findings-panel.module.css';
import { RecordLinks } from './record-links.tsx';

type FindingsPanelProps = {
  readonly findings: readonly Finding[];
  readonly selected: string | undefined;
  readonly onFinding: (finding: Finding) => void;
  readonly onRecord: (seq: number) => void;
};

const MOST_RECORDS = 4;

export const FindingsPanel = memo(function FindingsPanel(props: FindingsPanelProps) {
  const { findings, selected, onFinding, onRecord } = props;
  const say = useDebriefWords();
  const text = useText();
  const on = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one is kept in sight
  useEffect(() => {
    on.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  if (findings.length === 0) return <p className="q">{say('noFindings')}</p>;
  return (
    <ol className={css.list}>
      {findings.map((finding, i) => (
        <li
          key={finding.id}
          ref={finding.id === selected ? on : undefined}
          className={finding.id === selected ? css.on : undefined}
        >
          <b>{i + 1}</b>
          <div>
            <button
              type="button"
              className={css.headline}
              aria-pressed={finding.id === selected}
              onClick={() => onFinding(finding)}
            >
              {text(finding.headline)}
            </button>
            <p className={css.detail}>{text(finding.detail)}</p>
            <p className={css.foot}>
              <span>{say(finding.kind)}</span>
              <RecordLinks records={finding.records} most={MOST_RECORDS} onRecord={onRecord} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
});
