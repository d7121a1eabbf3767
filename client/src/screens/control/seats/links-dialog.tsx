import { LANGUAGES, type Language } from '@firebreak/shared/base/text.ts';
import type { LinksAnswer } from '@firebreak/shared/wire/http.ts';
import { useState } from 'react';
import { api } from '../../../connection/http.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { LANGUAGE_NAMES, useLanguage } from '../../../i18n/language.ts';
import { useScreensWords } from '../../../i18n/screens-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { CopyButton } from '../copy-button.tsx';
import { useDoor } from '../door-provider.tsx';
import { WayInQr } from '../screens/way-in-qr.tsx';
import { useAct } from '../use-act.ts';
import css from './seats.module.css';

const LANGUAGE_CHOICES = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

type LinksDialogProps = { readonly open: boolean; readonly onClose: () => void };

type SeatQrProps = { readonly seat: string; readonly shown: boolean; readonly onToggle: () => void };

const QrButton = ({ seat, shown, onToggle }: SeatQrProps) => {
  const say = useScreensWords();
  return (
    <Button
      kind="word"
      aria-expanded={shown}
      aria-label={`${say(shown ? 'hideQr' : 'qr')}: ${seat}`}
      onPress={onToggle}
    >
      {say(shown ? 'hideQr' : 'qr')}
    </Button>
  );
};

const Links = ({ links }: Pick<LinksAnswer, 'links'>) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const seats = useControl((tables) => tables.seats);
  const { answer } = useDoor();
  const [drawn, setDrawn] = useState<string>();
  const mine = useLanguage();
  const [chosen, setChosen] = useState<Readonly<Record<string, Language>>>({});
  const rows = links.flatMap(({ seat, path: bare }) => {
    const row = seats[seat];
    if (!row) return [];
    const side = exercise ? text(exercise.sides[row.side]) : row.side;
    const language = chosen[seat] ?? mine;
    const path = bare.replace('#', `?lang=${language}#`);
    return [{ row, path, language, url: `${location.origin}${path}`, name: `${side} · ${text(row.office)}` }];
  });
  const all = rows
    .filter(({ row }) => row.holder === undefined)
    .map(({ name, url }) => `${name}\n${url}`)
    .join('\n\n');
  return (
    <>
      <table className={css.links}>
        <tbody>
          {rows.map(({ row, path, language, url, name }) => (
            <tr key={row.id} data-link={row.id}>
              <td className="nw">
                <SideMark side={row.side} /> {text(row.office)}
              </td>
              <td>
                {row.holder === undefined && (
                  <Select
                    label={say('linkLanguage', { seat: name })}
                    hideLabel
                    choices={LANGUAGE_CHOICES}
                    value={language}
                    onValue={(value) => setChosen({ ...chosen, [row.id]: value })}
                  />
                )}
              </td>
              <td>
                {row.holder === undefined ? (
                  <>
                    <input
                      readOnly
                      value={url}
                      aria-label={say('linkOf', { seat: name })}
                      onFocus={(event) => event.currentTarget.select()}
                    />
                    {drawn === row.id && answer && <WayInQr exercise={answer.id} path={path} />}
                  </>
                ) : (
                  <span className="s">{say('linkHeld', { name: row.holder })}</span>
                )}
              </td>
              <td>
                {row.holder === undefined && (
                  <>
                    <QrButton
                      seat={name}
                      shown={drawn === row.id}
                      onToggle={() => setDrawn(drawn === row.id ? undefined : row.id)}
                    />{' '}
                    <CopyButton text={url} label={say('copy')} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.acts}>{all !== '' && <CopyButton kind="plain" text={all} label={say('copyAll')} />}</p>
    </>
  );
};

const LinksBody = () => {
  const say = useControlWords();
  const act = useAct();
  const { answer } = useDoor();
  const [links, setLinks] = useState<LinksAnswer['links']>();
  const make = async (): Promise<void> => {
    const made = answer && (await act.call('links', () => api.links(answer.id)));
    if (made) setLinks(made.links);
  };
  return (
    <>
      <p>{say(links ? 'linksMade' : 'linksBody')}</p>
      {links ? (
        <Links links={links} />
      ) : (
        <p className={css.acts}>
          <Button kind="main" off={answer ? undefined : say('wait')} onPress={() => void make()}>
            {say('linksMake')}
          </Button>
        </p>
      )}
      <ActRefusal act={act} />
    </>
  );
};

/** Shown once: the server keeps only their hashes. */
export const LinksDialog = ({ open, onClose }: LinksDialogProps) => {
  const say = useControlWords();
  return (
    <Dialog title={say('linksTitle')} open={open} wide onClose={onClose}>
      <LinksBody />
    </Dialog>
  );
};
