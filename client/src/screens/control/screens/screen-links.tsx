import type { ScreenLinkAnswer } from '@firebreak/shared/wire/http.ts';
import { useState } from 'react';
import { callApi } from '../../../connection/http.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useScreensWords } from '../../../i18n/screens-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { CopyButton } from '../copy-button.tsx';
import { useDoor } from '../door-provider.tsx';
import { useAct } from '../use-act.ts';
import css from './screens.module.css';

const VIEWS = ['clock', 'join', 'situation', 'gauge', 'break', 'replay'] as const;
const LANGS = ['both', 'alternate', 'en', 'zh'] as const;
type Lang = (typeof LANGS)[number];
type Theme = 'dark' | 'light';

type Look = { readonly theme: Theme; readonly lang: Lang };

/** Only what differs from what a screen does by itself stands in its address. */
const pathOf = (exercise: string, view: string, { theme, lang }: Look): string => {
  const said = new URLSearchParams({ view, ...(theme === 'light' && { theme }), ...(lang !== 'both' && { lang }) });
  return `/screen/${encodeURIComponent(exercise)}?${said.toString()}`;
};

const Views = ({ exercise, token, look }: { exercise: string; token: string | undefined; look: Look }) => {
  const say = useScreensWords();
  return (
    <table className={css.views}>
      <tbody>
        {VIEWS.map((view) => {
          const path = pathOf(exercise, view, look);
          const url = `${location.origin}${path}#${token ?? ''}`;
          return (
            <tr key={view} data-view={view}>
              <th scope="row">{say(view)}</th>
              <td>
                {token !== undefined && (
                  <input
                    readOnly
                    value={url}
                    aria-label={say('linkOf', { view: say(view) })}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                )}
              </td>
              <td>
                {token !== undefined && <CopyButton text={url} label={say('copyLink')} />}{' '}
                <a href={path} target="_blank" rel="noreferrer">
                  {say('openHere')}
                </a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** Where each view is. This browser may open them as it is; other machines need the link, whose token is shown once. */
export const ScreenLinks = () => {
  const say = useScreensWords();
  const wait = useControlWords()('wait');
  const act = useAct();
  const { answer } = useDoor();
  const [token, setToken] = useState<string>();
  const [look, setLook] = useState<Look>({ theme: 'dark', lang: 'both' });
  const renew = async (exercise: string): Promise<void> => {
    const at = `/exercises/${encodeURIComponent(exercise)}/screen-link`;
    const made = await act.call('screen-link', () => callApi<ScreenLinkAnswer>('POST', at, {}));
    if (made) setToken(made.token);
  };
  return (
    <>
      <div className={css.look}>
        <Select
          label={say('theme')}
          value={look.theme}
          choices={[
            { value: 'dark', label: say('themeDark') },
            { value: 'light', label: say('themeLight') },
          ]}
          onValue={(theme) => setLook({ ...look, theme })}
        />
        <Select
          label={say('languages')}
          value={look.lang}
          choices={LANGS.map((lang) => ({ value: lang, label: say(lang) }))}
          onValue={(lang) => setLook({ ...look, lang })}
        />
      </div>
      {answer && <Views exercise={answer.id} token={token} look={look} />}
      <p className={css.acts}>
        <Button off={answer ? undefined : wait} onPress={() => answer && void renew(answer.id)}>
          {say(token === undefined ? 'makeLink' : 'renewLink')}
        </Button>
        {token !== undefined && <span className="q">{say('linkNote')}</span>}
      </p>
      <ActRefusal act={act} />
    </>
  );
};
