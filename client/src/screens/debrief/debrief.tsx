import { useMemo } from 'react';
import { useLookAgain } from '../../device/lock-signal.ts';
import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { TermsContext } from '../../i18n/use-terms.ts';
import { useText } from '../../i18n/use-text.ts';
import { Frame } from '../../ui/frame.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import css from './debrief.module.css';
import { DebriefRoom } from './debrief-room.tsx';
import { studyOf } from './study.ts';
import { type LogStage, useLog } from './use-log.ts';

const count = (n: number): string => n.toLocaleString('en-GB');

/** Until the log is there: what is being fetched, or why it cannot be shown. */
const Before = ({ stage }: { readonly stage: Exclude<LogStage, { readonly kind: 'ready' }> }) => {
  const say = useDebriefWords();
  const text = useText();
  useDocumentTitle(say('title'));
  if (stage.kind === 'fetching') {
    const { done, of } = stage.progress;
    const what = say(of === undefined ? 'fetchingSome' : 'fetching', { done: count(done), of: count(of ?? 0) });
    return <Loading what={what} {...(of !== undefined && of > 0 && { done: done / of })} />;
  }
  const library = <a href="/control">{say('toLibrary')}</a>;
  if (stage.kind === 'broken')
    return (
      <Refusal title={say('broken', { why: stage.fault.message })} ways={library}>
        {say('brokenWay')}
      </Refusal>
    );
  const { status, message } = stage.failure;
  return (
    <Refusal title={say('refused')} ways={library}>
      {status === 401 || status === 403 ? say('notSignedIn') : text(message)}
    </Refusal>
  );
};

export const DebriefScreen = ({ exercise }: { readonly exercise: string }) => {
  const say = useDebriefWords();
  const stage = useLog(exercise);
  useLookAgain();
  const study = useMemo(() => (stage.kind === 'ready' ? studyOf(stage.replay) : undefined), [stage]);
  if (study)
    return (
      <TermsContext.Provider value={study.terms}>
        <DebriefRoom study={study} exercise={exercise} />
      </TermsContext.Provider>
    );
  return (
    <Frame top={{ left: say('title') }}>
      <main className={css.before}>
        <h1>{say('title')}</h1>
        {stage.kind !== 'ready' && <Before stage={stage} />}
        <LanguageSwitch />
      </main>
    </Frame>
  );
};
