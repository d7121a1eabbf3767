import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Dialog } from './dialog.tsx';
import { type Entry, found } from './found.ts';
import css from './palette.module.css';
import { TextInput } from './text-input.tsx';

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
