import { chanceAt } from '@firebreak/shared/report/beliefs.ts';
import { useState } from 'react';
import { percent } from '../../format/chance.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import css from './guide.module.css';
import type { GuideMoment } from './guide-moments.ts';
import type { Study } from './study.ts';
import { useSpell } from './use-spell.ts';

type GuideProps = {
  readonly study: Study;
  readonly moments: readonly GuideMoment[];
  /** Which of them, from 0. */
  readonly at: number;
  readonly revealed: boolean;
  readonly onAsk: (moment: number) => void;
  readonly onReveal: () => void;
  readonly onLeave: () => void;
};

const MIDDLE = 50;

/** Stops at a moment, asks what those at the desk believed then, and shows the rest only when they have said it. */
export const Guide = ({ study, moments, at, revealed, onAsk, onReveal, onLeave }: GuideProps) => {
  const { say, text, side: sideName, time } = useSpell(study);
  const [answer, setAnswer] = useState(MIDDLE);
  const [said, setSaid] = useState<number>();
  const moment = moments[at];
  if (!moment?.finding.belief) return null;
  const { finding, side, askAt } = moment;
  const { incident, hypothesis } = finding.belief ?? { incident: '', hypothesis: '' };
  const { names, traces } = study.evidence;
  const trace = traces.find((t) => t.side === side && t.incident.id === incident);
  const what = text(names.hypothesis(incident, hypothesis));
  const next = at + 1 < moments.length ? at + 1 : undefined;
  const reveal = (value: number | undefined): void => {
    setSaid(value);
    onReveal();
  };
  const go = (to: number): void => {
    setAnswer(MIDDLE);
    setSaid(undefined);
    onAsk(to);
  };
  return (
    <Section
      className={css.guide ?? ''}
      title={say('guideMoment', { n: at + 1, of: moments.length })}
      note={
        <Button kind="word" onPress={onLeave}>
          {say('guideLeave')}
        </Button>
      }
    >
      {revealed ? (
        <>
          <p className={css.finding}>{text(finding.sentence)}</p>
          <p>{text(finding.detail)}</p>
          {trace && (
            <dl className={css.figures}>
              <dt>{say('guideYou')}</dt>
              <dd>{said === undefined ? say('guideSkipped') : percent(said)}</dd>
              <dt>{say('guideFiled', { side: sideName(side) })}</dt>
              <dd>{percent(chanceAt(trace.filed, hypothesis, askAt))}</dd>
              <dt className="ctl">{say('guideIdeal')}</dt>
              <dd className="ctl">{percent(chanceAt(trace.ideal, hypothesis, askAt))}</dd>
              <dt className="ctl">{say('truth')}</dt>
              <dd className="ctl">{text(names.hypothesis(incident, trace.incident.truth))}</dd>
            </dl>
          )}
          <p className={css.acts}>
            {at > 0 && <Button onPress={() => go(at - 1)}>{say('guideBack')}</Button>}
            {next !== undefined ? (
              <Button kind="main" onPress={() => go(next)}>
                {say('guideNext')}
              </Button>
            ) : (
              <Button kind="main" onPress={onLeave}>
                {say('guideEnd')}
              </Button>
            )}
          </p>
        </>
      ) : (
        <>
          <p className={css.finding}>
            {say('guideAsk', { side: sideName(side), time: time(study.replay.records[askAt]?.at ?? 0) })}
          </p>
          <p>{say('guideOnly')}</p>
          <label className={css.answer}>
            <span>{say('guideHow', { what })}</span>
            <input
              type="range"
              min={0}
              max={100}
              value={answer}
              aria-valuetext={percent(answer)}
              onChange={(event) => setAnswer(Number(event.currentTarget.value))}
            />
            <output>{percent(answer)}</output>
          </label>
          <p className={css.acts}>
            <Button kind="main" onPress={() => reveal(answer)}>
              {say('guideReveal')}
            </Button>
            <Button onPress={() => reveal(undefined)}>{say('guideSkip')}</Button>
          </p>
        </>
      )}
    </Section>
  );
};
