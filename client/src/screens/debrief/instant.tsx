import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import { chanceAt } from '@firebreak/shared/report/beliefs.ts';
import { rungAt } from '@firebreak/shared/report/rungs.ts';
import { memo } from 'react';
import { percent } from '../../format/chance.ts';
import { Section } from '../../ui/section.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { differencesAt, lastHeard, type Reading } from './differences.ts';
import css from './instant.module.css';
import type { BeliefChoices, Study } from './study.ts';
import type { Moment } from './use-moment.ts';
import { useSpell } from './use-spell.ts';

type InstantProps = {
  readonly study: Study;
  readonly choices: BeliefChoices;
  readonly moment: Moment;
};

/** One moment, both desks: what each held, what was so, and what they read in two ways. */
export const Instant = memo(function Instant({ study, choices, moment: { seq, tables } }: InstantProps) {
  const { say, text, side: sideName, time, timeShort } = useSpell(study);
  const at = study.replay.records[seq]?.at ?? 0;
  const { traces, names, steps } = study.evidence;
  const differences = tables ? differencesAt(tables) : [];

  const chosen = (side: SideId) => {
    const choice = choices[side];
    const trace = traces.find((t) => t.side === side && t.incident.id === choice?.incident);
    return choice && trace ? { ...choice, trace } : undefined;
  };
  const heard = (side: SideId): string => {
    if (!tables) return '…';
    const last = lastHeard(tables[side]);
    return last ? say('noted', { what: last.what || say('callHeard'), time: timeShort(last.at) }) : say('nothing');
  };
  const truth = (side: SideId): string => {
    const c = chosen(side);
    if (!c) return '';
    const { truth: id } = c.trace.incident;
    return id === c.hypothesis ? say('yes') : say('no', { what: text(names.hypothesis(c.incident, id)) });
  };
  const reading = (r: Reading): string => {
    switch (r.kind) {
      case 'a-test':
        return say(r.acknowledged ? 'aTestAcknowledged' : 'aTest', { type: r.type });
      case 'open-question':
        return say('openQuestion', { type: r.type });
      case 'arrived':
        return say('arrivedAt', { time: timeShort(r.at) });
      case 'opened':
        return say('openedHere', { time: timeShort(r.at) });
      case 'sent':
        return say('sentAt', { time: timeShort(r.at) });
      case 'overdue':
        return say('overdueHere', { time: timeShort(r.at) });
      case 'not-come':
        return say('notCome');
      case 'taken-here':
        return say('takenHere');
      case 'never-wrote':
        return say('neverWrote');
      case 'never-called':
        return say('neverCalled');
      case 'rang-out':
        return say('rangOut');
      case 'rang-here':
        return say('rangHere');
      case 'never-rang':
        return say('neverRang');
      case 'spoke-to':
        return say('spokeTo', { who: text(r.who) });
    }
  };
  const cell = (side: SideId) => (side === 'A' ? css.a : css.b);

  return (
    <Section title={say('bothDesks', { time: time(at) })}>
      <table className={css.table}>
        <thead>
          <tr>
            <td />
            {SIDES.map((side) => (
              <th key={side} scope="col" className={cell(side)}>
                <SideMark side={side} /> {sideName(side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={css.believed}>
            <th scope="row">{say('believed')}</th>
            {SIDES.map((side) => {
              const c = chosen(side);
              return (
                <td key={side} className={cell(side)}>
                  {c && (
                    <>
                      <b>{percent(chanceAt(c.trace.filed, c.hypothesis, seq))}</b>
                      {text(names.hypothesis(c.incident, c.hypothesis))}
                    </>
                  )}
                </td>
              );
            })}
          </tr>
          <tr className={css.control}>
            <th scope="row">{say('idealRow')}</th>
            {SIDES.map((side) => {
              const c = chosen(side);
              return (
                <td key={side} className={cell(side)}>
                  <b>{c && percent(chanceAt(c.trace.ideal, c.hypothesis, seq))}</b>
                </td>
              );
            })}
          </tr>
          <tr className={css.control}>
            <th scope="row">{say('truth')}</th>
            {SIDES.map((side) => (
              <td key={side} className={cell(side)}>
                {truth(side)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say('rungRow')}</th>
            {SIDES.map((side) => (
              <td key={side} className={cell(side)}>
                {rungAt(steps, side, seq)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say('lastHeard')}</th>
            {SIDES.map((side) => (
              <td key={side} className={cell(side)}>
                {heard(side)}
              </td>
            ))}
          </tr>
          <tr className={css.head}>
            <th colSpan={3} scope="colgroup">
              {differences.length > 0 && <span className={css.differs}>{say('differs')}</span>}{' '}
              {say(!tables ? 'folding' : differences.length > 0 ? 'differsNote' : 'same')}
            </th>
          </tr>
          {differences.map((d) => (
            <tr key={d.about} className={css.difference}>
              <th scope="row">{d.about}</th>
              {SIDES.map((side) => (
                <td key={side} className={cell(side)}>
                  {reading(d.readings[side])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
});
