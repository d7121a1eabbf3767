import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { LineRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useState } from 'react';
import { useExercise, useYourSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { State } from '../../../ui/state.tsx';
import { PlaceCall } from '../call/place-call.tsx';
import { useDesk, writing } from '../desk-state.tsx';
import { useEnded, useMay } from '../gate.ts';
import { useTimes } from '../times.tsx';
import css from './hotline.module.css';

/** What is out of order about a line, else what the directory notes of it. */
const useFacts = () => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const mine = useYourSide();
  const exercise = useExercise();
  const shut = (what: string, by: SideId, at: number | undefined): string =>
    say(at === undefined ? 'suspendedBy' : 'suspendedByAt', {
      what,
      by: by === mine ? say('ourOrder') : say('theirOrder', { side: exercise ? text(exercise.sides[by]) : by }),
      time: at === undefined ? '' : times.short(at),
    });
  return (line: LineRow): readonly string[] => [
    ...(line.testMissedAt === undefined ? [] : [say('testMissed', { time: times.short(line.testMissedAt) })]),
    ...(line.downSince === undefined ? [] : [say('downSince', { time: times.short(line.downSince) })]),
    ...line.suspended.map(({ topic, by, at }) => shut(say('topicShut', { topic: say(`topic_${topic}`) }), by, at)),
    ...(line.shutTypes ?? []).map(({ type, by, at }) => shut(say('typeShut', { type }), by, at)),
    ...(line.expired && line.expires !== undefined ? [say('expired', { date: line.expires })] : []),
  ];
};

export const Line = ({ line }: { readonly line: LineRow }) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const facts = useFacts()(line);
  const { off, has } = useMay();
  const ended = useEnded();
  const { change, draft } = useDesk();
  const write = (): void => {
    draft.change({ number: line.number });
    change(writing);
  };
  const [more, setMore] = useState(false);
  const [calling, setCalling] = useState(false);
  const voice = line.kind === 'voice';
  const shut = line.suspended.length > 0 && line.suspended.length === line.topics.length;
  const topics = line.topics.map((topic) => say(`topic_${topic}`)).join(say('listJoin'));
  const tested = line.testedAt === undefined ? say('untested') : say('tested', { time: times.short(line.testedAt) });
  return (
    <>
      <tr>
        <td>
          <State of={line.state === 'down' ? 'down' : shut ? 'suspended' : 'ready'} />
        </td>
        <th scope="row">
          <button type="button" className={css.inlineName} aria-expanded={more} onClick={() => setMore(!more)}>
            {text(line.label)}
          </button>
        </th>
        <td className="mono">{line.number}</td>
        <td className={css.fact}>{facts[0] ?? tested}</td>
        <td className="r">
          {!ended && voice && has('call') && (
            <Button kind="word" off={off('call')} quietReason onPress={() => setCalling(true)}>
              {say('call')}
            </Button>
          )}
          {!ended && !voice && has('draft') && (
            <Button kind="word" onPress={write}>
              {say('write')}
            </Button>
          )}
          {!ended && voice && <PlaceCall line={line} open={calling} onClose={() => setCalling(false)} />}
        </td>
      </tr>
      {more && (
        <tr>
          <td className={css.more} />
          <td className={css.more} colSpan={4}>
            {[
              say(voice ? 'voiceLine' : 'textLine'),
              ...(line.fallback === undefined ? [] : [say('fallbackRank', { n: line.fallback })]),
              ...(line.byRequest ? [say('callsByRequest')] : []),
              ...(line.weight ? [say(`weight_${line.weight}`)] : []),
              say('carries', { topics }),
              say('asOf', { date: line.asOf }),
              ...(line.expires === undefined || line.expired ? [] : [say('validUntil', { date: line.expires })]),
              tested,
              ...facts,
              ...(line.note ? [text(line.note)] : []),
            ].join(' · ')}
          </td>
        </tr>
      )}
    </>
  );
};
