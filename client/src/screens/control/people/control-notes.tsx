import { useState } from 'react';
import type { Begun } from '../../../white-cell/note-dialog.tsx';
import { Notes } from '../../../white-cell/notes.tsx';
import { useDoor } from '../door-provider.tsx';

const MOST = 3;

/** Notes and bookmarks of everybody beside the exercise, the latest few. */
export const ControlNotes = () => {
  const { me } = useDoor();
  const [begun, setBegun] = useState<Begun>();
  return <Notes me={me?.name} begun={begun} onBegin={setBegun} most={MOST} />;
};
