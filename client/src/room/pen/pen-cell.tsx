import { useState } from 'react';
import { usePen } from '../../connection/use-pen.ts';
import { usePenWords } from '../../i18n/pen-words.ts';
import { Button } from '../../ui/button.tsx';
import { HeaderCell } from '../../ui/header.tsx';
import css from './pen.module.css';
import { PenDialog } from './pen-dialog.tsx';

/** In the header: whose pen it is, how many watch, and the way to name people and hand the pen over. */
export const PenCell = () => {
  const say = usePenWords();
  const { name, watching, others } = usePen();
  const [open, setOpen] = useState(false);
  return (
    <HeaderCell label={say('pen')} named>
      <span className={css.cell} data-pen={name}>
        {watching ? (
          <span className="cut">{name}</span>
        ) : (
          <Button kind="word" aria-label={say('who', { name })} onPress={() => setOpen(true)}>
            <span className="cut">{name}</span>
          </Button>
        )}
        {!watching && others.length > 0 && <span className="nw">{say('watch', { n: others.length })}</span>}
      </span>
      <PenDialog open={open && !watching} onClose={() => setOpen(false)} />
    </HeaderCell>
  );
};
