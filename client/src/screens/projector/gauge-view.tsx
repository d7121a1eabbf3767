import { SIDES } from '@firebreak/shared/base/ids.ts';
import { useExercise, usePublic } from '../../connection/use-tables.ts';
import { scenarioTimeShort } from '../../format/scenario-time.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { ClockHead } from './clock-head.tsx';
import { Both } from './languages.tsx';
import css from './projector.module.css';
import { useStory } from './story.ts';

/** Where the last public act of each side has put it. What a side really stands at is nobody’s to see here. */
const useShownRungs = () => {
  const story = useStory();
  return SIDES.map((side) => ({
    side,
    shown: story.findLast(({ act }) => act?.side === side && act.rung !== undefined),
  }));
};

export const GaugeView = () => {
  const rungs = usePublic((tables) => tables.rungs);
  const exercise = useExercise();
  const sides = useShownRungs();
  if (!exercise) return null;
  return (
    <>
      <ClockHead />
      <section className={css.part}>
        <h1 className={css.heads}>
          <Both of={words('gauge')} />
        </h1>
        <ol className={css.ladder}>
          {Object.values(rungs)
            .sort((a, b) => b.rung - a.rung)
            .map(({ rung, label }) => (
              <li key={rung} data-rung={rung}>
                <b>
                  {sides.map(({ side, shown }) =>
                    shown?.act?.rung === rung ? (
                      <span key={side} data-at={side}>
                        <SideMark side={side} /> {scenarioTimeShort(shown.at, exercise.startsAt)}
                      </span>
                    ) : null,
                  )}
                  <span className={css.rung}>{rung}</span>
                </b>
                <Both of={label} />
              </li>
            ))}
        </ol>
        {sides
          .filter(({ shown }) => shown === undefined)
          .map(({ side }) => (
            <p key={side} className={`${css.heads} ${css.source}`}>
              <Both
                of={{
                  en: `${exercise.sides[side].en}: ${words('noAct').en}`,
                  zh: `${exercise.sides[side].zh}：${words('noAct').zh}`,
                }}
                mark={<SideMark side={side} />}
              />
            </p>
          ))}
      </section>
    </>
  );
};
