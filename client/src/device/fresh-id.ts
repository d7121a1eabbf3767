/** An id for a new thing or command. `randomUUID` is absent over plain http and before Chromium 92. */
export const freshId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `c${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};
