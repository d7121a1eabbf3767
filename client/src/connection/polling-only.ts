const KEY = 'firebreak:transport';
const PARAMETER = 'transport';
let unkept = false;

/** `?transport=polling`, where no websocket passes. Addresses change on the way from the door to a desk; the tab stays. */
export const rememberTransport = (): void => {
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  if (asked === null) return;
  unkept = asked === 'polling';
  try {
    sessionStorage.setItem(KEY, asked);
  } catch {
    // Without storage it holds until the page is loaded anew.
  }
};

export const pollingOnly = (): boolean => {
  rememberTransport();
  try {
    return (sessionStorage.getItem(KEY) ?? '') === 'polling' || unkept;
  } catch {
    return unkept;
  }
};
