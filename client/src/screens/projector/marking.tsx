import { type Text, text } from '@firebreak/shared/base/text.ts';
import css from './projector.module.css';

const EXERCISE = text('EXERCISE', '演习');

/** Above and below whatever is shown, also when nothing else is. */
export const Marking = ({ marking = EXERCISE }: { readonly marking?: Text | undefined }) => (
  <div className={css.marking} data-marking="">
    <bdi lang="en">{marking.en}</bdi> — <bdi lang="zh-Hans">{marking.zh}</bdi>
  </div>
);
