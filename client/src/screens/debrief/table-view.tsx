import { useMemo } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import type { Study } from './study.ts';
import { tableOf } from './table-of.ts';
import { TwinTable } from './twin-table.tsx';
import type { TableView as View } from './twin-tables.ts';
import { useSpell } from './use-spell.ts';

type TableViewProps = {
  readonly study: Study;
  readonly view: View;
  readonly seq: number;
  readonly lastSeq: number;
  readonly onRecord: (seq: number) => void;
};

/** A chart's figures, as rows that lead to their records. */
export const TableView = ({ study, view, seq, lastSeq, onRecord }: TableViewProps) => {
  const { say, text, time } = useSpell(study);
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language only
  const twin = useMemo(
    () => tableOf(study, view, { text, time, head: say }, lastSeq),
    [study, view, lastSeq, language],
  );
  return <TwinTable twin={twin} seq={seq} onRecord={onRecord} filterByLane={view === 'records'} />;
};
