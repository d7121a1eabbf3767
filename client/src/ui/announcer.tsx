import { useEffect, useState } from 'react';
import { onAnnouncement } from './announcements.ts';

/** The only two live regions of the app: mounted once, and once more in a dialog, where alone they are heard then. */
export const Announcer = () => {
  const [said, setSaid] = useState({ polite: '', assertive: '' });
  useEffect(
    () =>
      onAnnouncement((politeness, text) =>
        // The same words again are a change only if the text differs.
        setSaid((before) => ({
          polite: '',
          assertive: '',
          [politeness]: before[politeness] === text ? `${text}\u00a0` : text,
        })),
      ),
    [],
  );
  return (
    <div className="sr">
      <div aria-live="polite" data-announcer="polite">
        {said.polite}
      </div>
      <div aria-live="assertive" data-announcer="assertive">
        {said.assertive}
      </div>
    </div>
  );
};
