import { useState } from 'react';
import { groupCode } from '../../../format/join-code.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { CopyButton } from '../copy-button.tsx';
import { useDoor } from '../door-provider.tsx';
import { operations } from '../exercise-operations.ts';
import { WayInQr } from '../screens/way-in-qr.tsx';
import { useAct } from '../use-act.ts';
import { LinksDialog } from './links-dialog.tsx';
import css from './seats.module.css';

/** The code that lets people knock, whether the door takes anybody, and links past it. */
export const DoorPanel = () => {
  const say = useControlWords();
  const text = useText();
  const act = useAct();
  const { answer, failure, put } = useDoor();
  const [links, setLinks] = useState(false);
  const [renewing, setRenewing] = useState(false);
  if (!answer) return failure ? <Refusal title={text(failure.message)} /> : null;
  const { id, locked, joinCode } = answer;
  const change = async (intent: string, ask: () => ReturnType<typeof operations.newCode>): Promise<void> => {
    const changed = await act.call(intent, ask);
    if (changed) put(changed);
    setRenewing(false);
  };
  return (
    <div className={css.door}>
      <p className="s">{say('codeAt', { where: `${location.host}/join` })}</p>
      <p className={css.code} data-join-code={joinCode}>
        {groupCode(joinCode)}
      </p>
      <p>
        <Icon name={locked ? 'lock' : 'live'} /> <b className="b">{say(locked ? 'doorLocked' : 'doorOpen')}</b>{' '}
        <span className="q">{say(locked ? 'doorLockedNote' : 'doorOpenNote')}</span>
      </p>
      <WayInQr exercise={id} path={`/join#${joinCode}`} />
      <div className={css.acts}>
        <Button onPress={() => void change(locked ? 'unlock' : 'lock', () => operations.lockDoor(id, !locked))}>
          {say(locked ? 'unlock' : 'lock')}
        </Button>
        <CopyButton kind="plain" text={groupCode(joinCode)} label={say('copyCode')} />
        <Button onPress={() => setLinks(true)}>{say('links')}</Button>
        <Button onPress={() => setRenewing(true)}>{say('newCode')}</Button>
      </div>
      {renewing && (
        <div className={css.acts}>
          <span>{say('newCodeBody')}</span>
          <Button kind="main" onPress={() => void change('code', () => operations.newCode(id))}>
            {say('newCodeConfirm')}
          </Button>
          <Button onPress={() => setRenewing(false)}>{say('keep')}</Button>
        </div>
      )}
      <ActRefusal act={act} />
      <LinksDialog open={links} onClose={() => setLinks(false)} />
    </div>
  );
};
