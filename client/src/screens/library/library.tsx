import { useLookAgain } from '../../device/lock-signal.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useLibraryWords } from '../../i18n/library-words.ts';
import { Frame } from '../../ui/frame.tsx';
import { Header, HeaderCell, HeaderWho } from '../../ui/header.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import { useRegions } from '../../ui/use-regions.ts';
import { ExerciseList } from './exercise-list.tsx';
import css from './library.module.css';
import { LoginForm } from './login-form.tsx';
import { NameForm } from './name-form.tsx';
import { OpenExercise } from './open-exercise.tsx';
import { useLogin } from './use-login.ts';

/** The facilitator's home: what runs, what has ended, what can be opened. */
export const LibraryScreen = () => {
  const say = useLibraryWords();
  const frame = useFrameWords();
  const { login, enter, reload, giveName } = useLogin();
  useDocumentTitle(say('screen'));
  useRegions();
  useLookAgain();
  return (
    <Frame scroll bottom={{ left: 'Firebreak', right: frame('fictional') }}>
      <Header>
        <HeaderWho name={say('screen')} detail={say('screenDetail')} />
        <HeaderCell label={frame('language')} push>
          <LanguageSwitch />
        </HeaderCell>
        <HeaderCell label={frame('device')}>
          <ThemeSwitch />
        </HeaderCell>
      </Header>
      <main className={css.main}>
        {login.kind === 'asking' && <Loading />}
        {login.kind === 'out' && <LoginForm failure={login.failure} onEnter={enter} />}
        {login.kind === 'in' && (
          <>
            <h1 className="sr">{say('screen')}</h1>
            {giveName && <NameForm onName={giveName} />}
            <ExerciseList exercises={login.exercises} onReload={() => void reload()} />
            <OpenExercise />
          </>
        )}
      </main>
      <ShortcutSheet scope="everywhere" />
    </Frame>
  );
};
