import { useRef, useState } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { Button } from '../../../ui/button.tsx';
import { later } from '../../../ui/later.ts';
import { Section } from '../../../ui/section.tsx';
import type { InboxItem } from '../logic/inbox.ts';
import { Notes } from '../notes/notes.tsx';
import { Item } from './item.tsx';
import { ALL, KindTabs } from './kind-tabs.tsx';
import css from './situation.module.css';
import { useHeldScroll } from './use-held-scroll.ts';

const LookBack = later(async () => (await import('../past/look-back.tsx')).LookBack);

type SituationProps = { readonly items: readonly InboxItem[]; readonly unread: number };

export const Situation = ({ items, unread }: SituationProps) => {
  const say = useDeskWords();
  const [kind, setKind] = useState(ALL);
  const [atStart] = useState(() => new Set(items.map((item) => item.id)));
  const shown = kind === ALL ? items : items.filter((item) => item.source.kind === kind);
  const list = useRef<HTMLOListElement>(null);
  const { hidden, onScroll, toTop } = useHeldScroll(list, shown);
  return (
    <Section
      title={say('situation')}
      region
      count={say.rich('unreadOf', { n: unread, all: items.length, b: (c) => <b key="b">{c}</b> })}
      note={
        <>
          <span className={css.sorted}>{say('newestFirst')}</span> <LookBack />
        </>
      }
    >
      <KindTabs items={items} kind={kind} onKind={setKind} />
      <div className={css.wrap}>
        {items.length === 0 && <p className={css.empty}>{say('situationEmpty')}</p>}
        <ol className={css.list} ref={list} onScroll={onScroll}>
          {shown.map((item) => (
            <Item key={item.id} item={item} fresh={!atStart.has(item.id)} />
          ))}
        </ol>
        {hidden > 0 && (
          <p className={css.pill}>
            <Button onPress={toTop}>{say('newAbove', { n: hidden })}</Button>
          </p>
        )}
      </div>
      <Notes items={items} />
    </Section>
  );
};
