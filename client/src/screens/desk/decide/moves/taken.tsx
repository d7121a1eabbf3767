import { useSide } from '../../../../connection/use-tables.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { State } from '../../../../ui/state.tsx';
import { usePeople } from '../../gate.ts';
import { useTimes } from '../../times.tsx';
import css from '../decide.module.css';

/** What has been decided or withdrawn, newest first. */
export const Taken = () => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const people = usePeople();
  const moves = useSide((t) => t.moves);
  const decisions = Object.values(useSide((t) => t.decisions))
    .filter((d) => d.state !== 'proposed')
    .sort((a, b) => b.at - a.at);
  if (decisions.length === 0) return null;
  return (
    <>
      <h3 className={css.move}>{say('decided')}</h3>
      <ol>
        {decisions.map((d) => {
          const move = moves[d.move];
          return (
            <li key={d.id} className={css.sentence}>
              <State of={d.state === 'taken' ? 'taken' : 'withdrawn'} time={times.short(d.at)} />{' '}
              <b>{move ? text(move.label) : d.move}</b> {people.name(d.by)} {say('quoted', { words: d.reason })}
            </li>
          );
        })}
      </ol>
    </>
  );
};
