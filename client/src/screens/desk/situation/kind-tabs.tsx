import { useDeskWords } from '../../../i18n/desk-words.ts';
import { type InboxItem, kindsOf } from '../logic/inbox.ts';
import css from './situation.module.css';

const KINDS = [
  'technical',
  'military',
  'press',
  'staff',
  'diplomatic',
  'intelligence',
  'lines',
  'public',
  'joint',
] as const;
type Kind = (typeof KINDS)[number];

/** The word for a kind of source; one this page does not know is printed as it came. */
export const useKindWord = (): ((kind: string) => string) => {
  const say = useDeskWords();
  return (kind) => (KINDS.includes(kind as Kind) ? say(`kind_${kind as Kind}`) : kind);
};

type KindTabsProps = {
  readonly items: readonly InboxItem[];
  readonly kind: string;
  readonly onKind: (kind: string) => void;
};

export const ALL = '';

export const KindTabs = ({ items, kind, onKind }: KindTabsProps) => {
  const say = useDeskWords();
  const word = useKindWord();
  const kinds = kindsOf(items);
  return (
    <fieldset className={css.kinds}>
      <legend className="sr">{say('filter')}</legend>
      <button type="button" aria-pressed={kind === ALL} onClick={() => onKind(ALL)}>
        {say('all')}
      </button>
      {kinds.map((each) => (
        <button key={each.kind} type="button" aria-pressed={kind === each.kind} onClick={() => onKind(each.kind)}>
          {word(each.kind)} {each.count}
        </button>
      ))}
    </fieldset>
  );
};
