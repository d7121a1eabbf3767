import { useMemo } from 'react';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useControl } from '../../../connection/use-tables.ts';
import { useChartWords } from '../../../i18n/chart-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import css from './chart.module.css';
import { chartChoices } from './chart-choices.ts';
import { ChartMenu } from './chart-menu.tsx';
import { ChartView } from './chart-view.tsx';
import { useChart } from './use-chart.ts';

/** The machines of this exercise, drawn and in words: where each stands, what last moved it, where it can go. */
export const ChartRoom = ({ of }: { readonly of: string | undefined }) => {
  const say = useChartWords();
  const text = useText();
  const { session } = useConnection();
  const answer = useChart();
  const messages = useControl((tables) => tables.messages);
  const charts = answer && 'charts' in answer ? answer.charts : undefined;
  const choices = useMemo(() => (charts ? chartChoices(charts, messages) : []), [charts, messages]);
  if (!answer) return <main>{<Loading what={say('loading')} />}</main>;
  if (!('charts' in answer))
    return (
      <main>
        <Refusal title={text(answer.message)} />
      </main>
    );
  const chosen = choices.find(({ id }) => id === (of ?? 'side-A'));
  return (
    <main className={css.room}>
      <ChartMenu base={`/control/${session}/chart`} choices={choices} chosen={chosen?.id} />
      {chosen ? (
        <ChartView key={chosen.id} choice={chosen} shapes={answer.shapes} />
      ) : (
        <p className={css.none}>{say('toCome')}</p>
      )}
    </main>
  );
};
