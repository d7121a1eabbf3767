import { useId, useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useExercise, useYou } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { classes } from '../../../ui/classes.ts';
import { Severity } from '../../../ui/severity.tsx';
import { State } from '../../../ui/state.tsx';
import { Failure } from '../failure.tsx';
import { usePeople } from '../gate.ts';
import type { InboxItem } from '../logic/inbox.ts';
import { useTimes } from '../times.tsx';
import { useKindWord } from './kind-tabs.tsx';
import css from './situation.module.css';

type ItemProps = { readonly item: InboxItem; readonly fresh: boolean };

/** Its headline opens it: the body shows and the desk has it as read by this seat. */
export const Item = ({ item, fresh }: ItemProps) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const kind = useKindWord();
  const people = usePeople();
  const you = useYou();
  const phase = useExercise()?.phase;
  const sending = useSending();
  const [open, setOpen] = useState(false);
  const body = useId();
  const { source } = item;
  const press = (): void => {
    setOpen(!open);
    if (item.unread && phase !== 'closed') void sending.run({ type: 'openItem', item: item.id });
  };
  const others = item.openedBy.filter((seat) => seat !== you?.seat);
  return (
    <li className={classes(css.item, item.unread && css.unread, fresh && css.fresh)} data-item={item.id}>
      <p className={css.meta}>
        <b>{times.short(item.receivedAt)}</b>
        <span className="cut">
          {kind(source.kind)}
          {item.reportedAt !== undefined && say('reported', { time: times.short(item.reportedAt) })}
        </span>
        {item.retractedAt !== undefined && <State of="retracted" time={times.short(item.retractedAt)} />}
        {item.unread && <State of="unread" />}
      </p>
      <h3>
        <button type="button" className={css.headline} aria-expanded={open} aria-controls={body} onClick={press}>
          {text(item.headline)}
        </button>
      </h3>
      <div id={body} hidden={!open}>
        {item.body && <p className={css.body}>{text(item.body)}</p>}
        {others.length > 0 && (
          <p className="s">{say('openedBy', { who: others.map(people.name).join(say('listJoin')) })}</p>
        )}
        <Failure of={sending} />
      </div>
      <p className={css.source}>
        <span>
          {text(source.name)}
          {source.confidence && ` · ${say('confidenceIs', { level: say(`confidence_${source.confidence}`) })}`}
        </span>
        {item.severity !== undefined && <Severity level={item.severity} />}
      </p>
    </li>
  );
};
