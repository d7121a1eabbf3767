import { otherSide, SIDES } from '@firebreak/shared/base/ids.ts';
import { FAULT_NAMES } from '@firebreak/shared/base/line-faults.ts';
import { TOPIC_NAMES } from '@firebreak/shared/base/topic-names.ts';
import type { ControlLineRow } from '@firebreak/shared/view/control-tables.ts';
import { Fragment, useState } from 'react';
import { useReading } from '../../../connection/use-now.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { elapsed } from '../../../format/duration.ts';
import { scenarioTimeShort } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { State } from '../../../ui/state.tsx';
import { LineDialog } from './line-dialog.tsx';
import { lineState } from './line-state.ts';
import css from './lines.module.css';
import { Traffic } from './traffic.tsx';

const Detail = ({ line, plain }: { readonly line: ControlLineRow; readonly plain: boolean }) => {
  const say = useControlWords();
  const text = useText();
  const startsAt = useExercise()?.startsAt ?? 0;
  const calls = useControl((tables) => tables.calls);
  const rings = Object.values(calls).find(
    (call) => call.line === line.id && (call.ringsUntil !== undefined || call.state === 'connected'),
  );
  const time = useReading((now) => (rings ? elapsed(now - rings.placedAt) : ''));
  if (rings) {
    return (
      <>
        <SideMark side={rings.from} label={rings.from} /> <Icon name="sent" />{' '}
        <SideMark side={otherSide(rings.from)} label={otherSide(rings.from)} /> {time}{' '}
        {rings.spoofed && say('pretends')}
      </>
    );
  }
  const parts: string[] = [];
  if (line.downSince !== undefined) parts.push(say('since', { time: scenarioTimeShort(line.downSince, startsAt) }));
  if (line.queued > 0) parts.push(say('queuedN', { n: line.queued }));
  for (const fault of line.faults) parts.push(text(FAULT_NAMES[fault.kind]));
  if (line.testMissedAt !== undefined)
    parts.push(say('testMissedAt', { time: scenarioTimeShort(line.testMissedAt, startsAt) }));
  const shut = [...new Set(line.suspended.map((each) => each.topic))].map((topic) => text(TOPIC_NAMES[topic]));
  shut.push(...(line.shutTypes ?? []));
  if (shut.length > 0) parts.push(say('topicsOff', { topics: shut.join(say('listComma')) }));
  // What stands in its way is told below it.
  const whole = parts.length > 0 ? parts.join(say('listSemicolon')) : plain ? text(line.waits) : '';
  return <span title={whole}>{whole}</span>;
};

/** Whoever dials reaches nobody, or somebody else. */
const oddEnds = (line: ControlLineRow, say: ReturnType<typeof useControlWords>): readonly string[] =>
  SIDES.flatMap((side) => {
    const { staffed, number } = line.ends[side];
    if (staffed === 'wrong-post') return [say('wrongPost', { number })];
    return staffed === 'nobody' ? [say('nobodyThere', { number })] : [];
  });

const faultWord = (line: ControlLineRow) => {
  if (line.state === 'down') return 'faultDown';
  if (line.faults.length > 0) return 'faultOther';
  return line.suspended.length > 0 || line.shutTypes ? 'faultSuspended' : 'faultNone';
};

/** Every line with its true state; a fault is put on it from here. */
export const Lines = () => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const lines = useControl((tables) => tables.lines);
  const calls = useControl((tables) => tables.calls);
  const [open, setOpen] = useState<string>();
  const rows = Object.values(lines);
  const states = rows.map((line) => lineState(line, Object.values(calls)));
  const down = states.filter((state) => state === 'down').length;
  const ringing = states.filter((state) => state === 'ringing').length;
  const counts = [down > 0 && say('nDown', { n: down }), ringing > 0 && say('nRinging', { n: ringing })].filter(
    Boolean,
  );
  const listed = SIDES.map((side) =>
    say('lists', {
      side: exercise ? text(exercise.sides[side]) : side,
      n: rows.filter((line) => line.listedBy.includes(side)).length,
    }),
  );
  const chosen = open === undefined ? undefined : lines[open];
  return (
    <Section
      region
      title={say('lines')}
      count={counts.length > 0 ? counts.join(say('listComma')) : say('allReady')}
      note={listed.join(' · ')}
    >
      <table className={css.lines}>
        <thead>
          <tr>
            <th>{say('line')}</th>
            <th>{say('state')}</th>
            <th>
              <span className="sr">{say('detail')}</span>
            </th>
            <th className="r">{say('fault')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((line, index) => {
            const fault = say(faultWord(line));
            const quiet = states[index] === 'ready' && faultWord(line) === 'faultNone';
            const more = [...(quiet ? [] : [text(line.waits)]), ...oddEnds(line, say)];
            return (
              <Fragment key={line.id}>
                <tr data-line={line.id}>
                  <th scope="row" title={text(line.name)}>
                    {text(line.name)}
                  </th>
                  <td>
                    <State of={states[index] ?? 'ready'} />
                  </td>
                  <td>
                    <Detail line={line} plain={more.length === 0} />
                  </td>
                  <td className="r">
                    <Button
                      kind="word"
                      aria-label={`${say('faultOf', { line: text(line.name) })}: ${fault}`}
                      onPress={() => setOpen(line.id)}
                    >
                      {fault}
                    </Button>
                  </td>
                </tr>
                {more.length > 0 && (
                  <tr className={css.waits} data-line-waits={line.id}>
                    <td colSpan={4}>{more.join(say('listSemicolon'))}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <Traffic />
      <LineDialog line={chosen} onClose={() => setOpen(undefined)} />
    </Section>
  );
};
