import { useState } from 'react';
import { api } from '../connection/http.ts';
import { useConnection } from '../connection/session-provider.tsx';
import { dropAllStored } from '../device/stored.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';

/** Signs this seat out here and removes everything kept in this browser. */
export const LeaveDevice = () => {
  const say = useFrameWords();
  const { session } = useConnection();
  const [asked, setAsked] = useState(false);
  const leave = async (): Promise<void> => {
    await api.leave(session);
    dropAllStored();
    location.assign('/join');
  };
  return (
    <>
      <Button kind="word" onPress={() => setAsked(true)}>
        {say('leave')}
      </Button>
      <Confirm
        title={say('leaveTitle')}
        open={asked}
        confirm={say('leaveConfirm')}
        onConfirm={() => void leave()}
        onClose={() => setAsked(false)}
      >
        <p>{say('leaveBody')}</p>
      </Confirm>
    </>
  );
};
