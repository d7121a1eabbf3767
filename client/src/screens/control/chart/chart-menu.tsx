import { CHART_GROUPS } from '@firebreak/shared/view/chart-groups.ts';
import { Link } from 'wouter';
import { useChartWords } from '../../../i18n/chart-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/section.tsx';
import css from './chart.module.css';
import type { ChartChoice } from './chart-choices.ts';

type MenuProps = {
  readonly base: string;
  readonly choices: readonly ChartChoice[];
  readonly chosen: string | undefined;
};

/** One chart at a time, by what it is about. */
export const ChartMenu = ({ base, choices, chosen }: MenuProps) => {
  const say = useChartWords();
  const text = useText();
  return (
    <Section
      region
      className={css.menu ?? ''}
      title={say('title')}
      note={<Link href={base.replace(/\/chart$/, '')}>{say('back')}</Link>}
    >
      <nav aria-label={say('list')}>
        {CHART_GROUPS.map((group) => {
          const here = choices.filter((choice) => choice.group === group);
          if (here.length === 0 && group !== 'exchange') return null;
          return (
            <div key={group}>
              <h3>{say(group)}</h3>
              {here.length === 0 && <p className="q s">{say('noExchange')}</p>}
              <ul>
                {here.map((choice) => (
                  <li key={choice.id}>
                    <Link href={`${base}/${choice.id}`} aria-current={choice.id === chosen ? 'page' : undefined}>
                      {text(choice.title)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </nav>
    </Section>
  );
};
