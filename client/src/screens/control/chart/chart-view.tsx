import { regionTwin } from '@firebreak/shared/view/chart-twin.ts';
import type { DrawnShape } from '@firebreak/shared/wire/chart.ts';
import { useState } from 'react';
import { useControl } from '../../../connection/use-tables.ts';
import { useChartWords } from '../../../i18n/chart-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import css from './chart.module.css';
import type { ChartChoice } from './chart-choices.ts';
import { LastMove } from './last-move.tsx';
import { RegionDrawing } from './region-drawing.tsx';
import { RegionWords } from './region-words.tsx';
import { waitsOf } from './waits-of.ts';

type ViewProps = { readonly choice: ChartChoice; readonly shapes: readonly DrawnShape[] };

/** The regions of one chart, drawn, and beside them the same in words. */
export const ChartView = ({ choice, shapes }: ViewProps) => {
  const say = useChartWords();
  const text = useText();
  const [whole, setWhole] = useState(false);
  const row = useControl((tables) => tables.charts[choice.row]);
  const tables = useControl((all) => all);
  const regions = choice.chart.regions.flatMap(({ region, title, shape: index }) => {
    const [live, shape] = [row?.regions[region], shapes[index]];
    return live && shape ? [{ region, title, live, shape, twin: regionTwin(shape, live) }] : [];
  });
  if (regions.length === 0) return <p className={css.none}>{say('toCome')}</p>;
  return (
    <>
      <Section
        region
        className={css.drawings ?? ''}
        title={text(choice.title)}
        count={say('drawing')}
        note={
          <Button kind="word" on={whole} onPress={() => setWhole(!whole)}>
            {say('whole')}
          </Button>
        }
      >
        <div className={`${css.regions} ${whole ? css.whole : ''}`}>
          {regions.map(({ region, title, live, shape, twin }, index) => (
            <section key={region} data-region-drawn={region} aria-label={text(title)}>
              <h3>{text(title)}</h3>
              <LastMove row={live} shape={shape} />
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reached by keyboard, and is no form. */}
              <div className={css.canvas} tabIndex={0} role="group" aria-label={text(title)}>
                <RegionDrawing shape={shape} twin={twin} title={text(title)} first={index === 0} />
              </div>
            </section>
          ))}
        </div>
        <p className={css.legend}>{say('legend')}</p>
      </Section>
      <Section region className={css.twin ?? ''} title={say('words')} count={text(choice.title)}>
        <ul data-twin="">
          {regions.map(({ region, title, live, twin }) => (
            <li key={region} data-region-words={region}>
              <b>{text(title)}</b>
              <RegionWords
                row={live}
                twin={twin}
                waits={waitsOf(choice, region, tables)}
                waitsWord={choice.chart.family === 'inject' ? 'waits' : 'stands'}
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
};
