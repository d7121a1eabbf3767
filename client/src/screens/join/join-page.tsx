import type { Text } from '@firebreak/shared/base/text.ts';
import type { ReactNode } from 'react';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useJoinWords } from '../../i18n/join-words.ts';
import { Frame } from '../../ui/frame.tsx';
import { Section } from '../../ui/section.tsx';
import css from './join.module.css';
import { JoinLanguage } from './join-language.tsx';
import { ThisComputer } from './this-computer.tsx';

/** The exercise that the code or the link leads to, once it is known. */
export type Marked = { readonly marking?: Text; readonly rehearsal?: true };

type JoinPageProps = { readonly title: string; readonly of?: Marked | undefined; readonly children: ReactNode };

/** The form, with the help standing beside it where there is room. */
export const JoinPage = ({ title, of, children }: JoinPageProps) => {
  const say = useJoinWords();
  const frame = useFrameWords();
  return (
    <Frame scroll marking={of?.marking} rehearsal={of?.rehearsal}>
      <header className={css.head}>
        <p className={css.product}>{frame('product')}</p>
        <JoinLanguage />
      </header>
      <main className={css.main}>
        <div>
          <h1 className={css.title}>{title}</h1>
          {children}
        </div>
        <aside className={css.help}>
          <Section title={say('computer')}>
            <ThisComputer />
          </Section>
          <Section title={say('helpLink')}>
            <p className="q">{say('helpLinkBody')}</p>
          </Section>
          <Section title={say('helpRefused')}>
            <p className="q">{say('helpRefusedBody')}</p>
          </Section>
          <Section title={say('helpShared')}>
            <p className="q">{say('helpSharedBody')}</p>
          </Section>
        </aside>
      </main>
    </Frame>
  );
};
