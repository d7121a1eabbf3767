import { useEffect, useState } from 'react';
import { onAnnouncement } from './announcements.ts';

/** The only two live regions of the app. Mounted once. */
export const Announcer = () => {
  const [said, setSaid] = useState({ polite: '', assertive: '' });
  useEffect(() => onAnnouncement((politeness, text) => setSaid({ polite: '', assertive: '', [politeness]: text })), []);
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
