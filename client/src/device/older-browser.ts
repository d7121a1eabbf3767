/**
 * What our libraries call and browsers back to Chromium 90 lack. Our own code goes without; the check of the built
 * client (`npm run bench -- --only bundles`) names whatever else creeps in.
 */
export const fitOlderBrowser = (): void => {
  // From Chromium 103; react-aria waits by it for an on-screen keyboard.
  AbortSignal.timeout ??= (ms: number): AbortSignal => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), ms);
    return controller.signal;
  };
};
