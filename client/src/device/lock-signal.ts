import { useEffect } from 'react';

const NAME = 'firebreak-lock';

/** The other pages of this browser look again what they may show. */
export const tellOtherPages = (): void => {
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('look again');
  channel.close();
};

/** For pages without a line of their own to the server, which would tell them. */
export const useLookAgain = (): void => {
  useEffect(() => {
    if (!('BroadcastChannel' in window)) return;
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = () => location.reload();
    return () => channel.close();
  }, []);
};
