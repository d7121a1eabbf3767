const PREFIX = 'firebreak:';

/** As a `storage` event names it. */
export const keyOf = (key: string): string => PREFIX + key;

/** Storage may be full or forbidden; the page then works without memory. */
const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};

export const readStored = (key: string): unknown =>
  attempt(() => {
    const found = localStorage.getItem(PREFIX + key);
    return found === null ? undefined : (JSON.parse(found) as unknown);
  }, undefined);

export const writeStored = (key: string, value: unknown): boolean =>
  attempt(() => {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  }, false);

export const dropStored = (key: string): void => attempt(() => localStorage.removeItem(PREFIX + key), undefined);

/** Everything kept under keys that begin so. */
export const dropStoredUnder = (start: string): void =>
  attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX + start)) localStorage.removeItem(key);
  }, undefined);

/** Everything this product ever kept on this device. */
export const dropAllStored = (): void => dropStoredUnder('');
