import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useScenarioTime } from '../../../connection/use-now.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { isLive } from '../phases.ts';
import { AdhocButton } from './adhoc-button.tsx';
import css from './rundown.module.css';
import { RundownRowView, rowId } from './rundown-row.tsx';
import { useRundownOrder } from './use-rundown-order.ts';

type RundownProps = {
  readonly selected: string | undefined;
  readonly onSelect: (inject: string) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

const Now = () => {
  const say = useControlWords();
  return <>{say('nowLine', { time: useScenarioTime() })}</>;
};

/** The plan as it runs: what was, the line of now, what is to come and why it has not come yet. */
export const Rundown = ({ selected, onSelect }: RundownProps) => {
  const say = useControlWords();
  const exercise = useExercise();
  const rows = useControl((tables) => tables.rundown);
  const scroll = useRef<HTMLDivElement>(null);
  const { past, ahead, next } = useRundownOrder();
  const all = [...past, ...ahead];
  const known = selected !== undefined && rows[selected] !== undefined;
  const fired = past.filter((row) => row.state === 'fired').length;
  const live = exercise !== undefined && isLive(exercise.phase);

  const loaded = all.length > 0;
  useEffect(() => {
    // Once, on arrival: NOW in the upper third. After that nothing scrolls by itself.
    const box = scroll.current;
    const line = box?.querySelector<HTMLElement>('[data-now]');
    if (loaded && box && line) box.scrollTop = line.offsetTop - box.clientHeight / 3;
  }, [loaded]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = all.findIndex((row) => row.inject === selected);
    const step = STEPS[event.key];
    const to =
      step !== undefined
        ? Math.max(0, Math.min(all.length - 1, at === -1 ? 0 : at + step))
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? all.length - 1
            : -1;
    const chosen = all[to];
    if (!chosen) return;
    event.preventDefault();
    onSelect(chosen.inject);
    document.getElementById(rowId(chosen.inject))?.scrollIntoView({ block: 'nearest' });
  };

  const view = (row: (typeof all)[number]) => (
    <RundownRowView
      key={row.inject}
      row={row}
      next={row.inject === next?.inject && live}
      selected={row.inject === selected}
      onSelect={onSelect}
    />
  );

  return (
    <Section
      region
      className={css.rundown ?? ''}
      title={say('rundown')}
      count={say('firedOf', { fired, left: ahead.filter((row) => row.state !== 'skipped').length })}
      note={
        <span className={css.hint}>
          <kbd>N</kbd> {say('keyNext')} · <kbd>A</kbd> {say('keyArm')} · <kbd>?</kbd> {say('keyAll')}
        </span>
      }
    >
      <div className={css.scroll} ref={scroll}>
        <table
          className={css.table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are selected with the arrow keys.
          role="grid"
          aria-label={say('rundown')}
          aria-activedescendant={known ? rowId(selected) : undefined}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th>{say('planned')}</th>
              <th>{say('actual')}</th>
              <th className="r">{say('offset')}</th>
              <th>
                <span className="sr">{say('trigger')}</span>
              </th>
              <th>{say('item')}</th>
              <th>{say('to')}</th>
            </tr>
          </thead>
          <tbody>
            {past.map(view)}
            <tr className={css.now} data-now="">
              <td colSpan={6}>
                <span>
                  <Icon name="now" /> <Now />
                </span>
              </td>
            </tr>
            {ahead.map(view)}
          </tbody>
        </table>
      </div>
      <p className={css.legend}>
        <span>
          <Icon name="time" /> {say('byTimeWord')}
        </span>
        <span>
          <Icon name="guard" /> {say('byGuardWord')}
        </span>
        <span>
          <Icon name="hand" /> {say('byHandWord')}
        </span>
      </p>
      <AdhocButton />
    </Section>
  );
};
