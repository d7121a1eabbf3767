import type { RundownRow } from '@firebreak/shared/view/control-tables.ts';
import { useState } from 'react';
import { useExercise } from '../../../connection/use-tables.ts';
import { scenarioTime } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { State } from '../../../ui/state.tsx';
import { isAfter } from '../phases.ts';
import { firesAt } from '../rundown/rundown-order.ts';
import css from './item.module.css';
import { ItemButtons } from './item-buttons.tsx';
import { ItemPreview } from './item-preview.tsx';

type ItemProps = { readonly row: RundownRow | undefined };

/** The selected item before it fires, or as it fired. */
export const Item = ({ row }: ItemProps) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const startsAt = exercise?.startsAt ?? 0;
  const [whole, setWhole] = useState(false);
  if (!row) {
    return (
      <Section region title={say('noItem')}>
        <p className="q">{say('noItemBody')}</p>
      </Section>
    );
  }
  const fired = row.firedAt;
  const open = fired === undefined && row.state !== 'skipped' && exercise !== undefined && !isAfter(exercise.phase);
  return (
    <Section
      region
      title={text(row.title)}
      count={
        fired !== undefined ? (
          <State of="fired" time={scenarioTime(fired, startsAt)} />
        ) : row.state === 'skipped' ? (
          <State of="skipped" />
        ) : row.state === 'held' ? (
          <State of="onHold" />
        ) : row.armed ? (
          <State of="armed" />
        ) : undefined
      }
      note={
        row.previews.some((preview) => preview.body) ? (
          <span className={css.note}>
            <Button kind="word" aria-expanded={whole} onPress={() => setWhole(!whole)}>
              {say(whole ? 'headlinesOnly' : 'wholeText')}
            </Button>
          </span>
        ) : undefined
      }
    >
      <ItemPreview row={row} at={fired ?? firesAt(row)} whole={whole} />
      {open && <ItemButtons key={row.inject} row={row} />}
    </Section>
  );
};
