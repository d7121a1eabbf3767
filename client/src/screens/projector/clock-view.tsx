import { useExercise } from '../../connection/use-tables.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { ClockHead } from './clock-head.tsx';
import { Both } from './languages.tsx';
import css from './projector.module.css';

/** What time it is, of what, between whom. */
export const ClockView = () => {
  const exercise = useExercise();
  if (!exercise) return null;
  return (
    <>
      <ClockHead large />
      <section className={css.part}>
        <h1 className={css.facing}>
          <Both of={exercise.title} />
        </h1>
        {(['A', 'B'] as const).map((side) => (
          <p key={side} className={css.facing}>
            <Both of={exercise.sides[side]} mark={<SideMark side={side} />} />
          </p>
        ))}
      </section>
    </>
  );
};
