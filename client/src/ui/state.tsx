import { useText } from '../i18n/use-text.ts';
import { Icon } from './icon.tsx';
import css from './state.module.css';
import { type StateName, stateLook, stateWord } from './states.ts';

type StateProps = {
  readonly of: StateName;
  /** Already formatted: `14:13Z`, `0:22`, `+9:04`. */
  readonly time?: string;
  /** It calls for nothing any more: word and glyph alone. */
  readonly quiet?: boolean;
};

/** Glyph + word + time. */
export const State = ({ of, time, quiet = false }: StateProps) => {
  const say = useText();
  const { glyph, loud } = stateLook(of);
  return (
    <span className={`${css.state} ${(!quiet && css[loud]) || ''}`} data-state={of}>
      <Icon name={glyph} />
      {say(stateWord(of, time))}
    </span>
  );
};
