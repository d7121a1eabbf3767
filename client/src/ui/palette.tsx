import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Dialog } from './dialog.tsx';
import css from './palette.module.css';
import { TextInput } from './text-input.tsx';

/** One thing a palette can find. `kind`: what it is, in a word; `words`: more that it answers to. */
export type Entry = {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly words?: string;
  readonly hint?: string;
  readonly take: () => void;
};

type PaletteProps = {
  readonly title: string;
  readonly help: string;
  readonly nothing: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly entries: readonly Entry[];
  /** What has been chosen and has to be confirmed, in place of the list. */
  readonly children?: ReactNode;
};

const folded = (words: string): string => words.normalize('NFKC').toLocaleLowerCase();

/** Entries that have every typed word somewhere; those that begin with it first. */
export const found = (entries: readonly Entry[], typed: string): readonly Entry[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  const fits = entries.filter((e) =>
    words.every((word) => folded(`${e.label} ${e.kind} ${e.words ?? ''}`).includes(word)),
  );
  const begins = (e: Entry): boolean => first !== '' && folded(e.label).startsWith(first);
  return [...fits.filter(begins), ...fits.filter((e) => !begins(e))];
};

const List = ({ title, help, nothing, entries }: Pick<PaletteProps, 'title' | 'help' | 'nothing' | 'entries'>) => {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const shown = found(entries, typed);
  const active = shown[Math.min(at, shown.length - 1)];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const to = Math.max(0, Math.min(shown.length - 1, at + step));
      setAt(to);
      document.getElementById(`${list}-${shown[to]?.id}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      active.take();
    }
  };
  return (
    <>
      <TextInput
        label={title}
        hideLabel
        help={help}
        value={typed}
        onValue={(value) => {
          setTyped(value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={active ? `${list}-${active.id}` : undefined}
        autoComplete="off"
        autoFocus
      />
      <div className={css.list} id={list} role="listbox" aria-label={title}>
        {shown.length === 0 && <p className="q">{nothing}</p>}
        {shown.map((entry) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys.
          <div
            key={entry.id}
            id={`${list}-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === active}
            className={css.entry}
            data-entry={entry.id}
            onClick={entry.take}
          >
            <span>{entry.label}</span>
            <span className="s">{entry.kind}</span>
            {entry.hint !== undefined && <kbd>{entry.hint}</kbd>}
          </div>
        ))}
      </div>
    </>
  );
};

/** Everything that can be found by a word: type, choose, Enter. Esc closes it and nothing else. */
export const Palette = ({ title, help, nothing, open, onClose, entries, children }: PaletteProps) => (
  <Dialog title={title} open={open} onClose={onClose} actions={[]}>
    {children ?? <List title={title} help={help} nothing={nothing} entries={entries} />}
  </Dialog>
);
