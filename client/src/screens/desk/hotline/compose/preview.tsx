import type { SideId } from '@firebreak/shared/base/ids.ts';
import { otherSide } from '@firebreak/shared/base/ids.ts';
import type { Text, Words } from '@firebreak/shared/base/text.ts';
import { useExercise } from '../../../../connection/use-tables.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { classes } from '../../../../ui/classes.ts';
import { Facing } from '../body.tsx';
import css from './compose.module.css';

type PreviewProps = {
  readonly from: SideId;
  readonly head: string;
  readonly body: Text;
  readonly words?: Words | undefined;
};

/** What leaves wears your own edge. */
export const Preview = ({ from, head, body, words }: PreviewProps) => {
  const say = useDeskWords();
  const text = useText();
  const exercise = useExercise();
  const to = otherSide(from);
  return (
    <div className={classes(css.preview, from === 'A' ? 'from-a' : 'from-b')} data-preview="">
      <p className={css.previewHead}>
        <span>{say('receivesExactly', { side: exercise ? text(exercise.sides[to]) : to })}</span>
        <span className="mono">{head}</span>
      </p>
      <Facing body={body} words={words} />
    </div>
  );
};
