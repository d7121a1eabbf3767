import { describe, expect, it } from 'vitest';
import { linkKey } from '../../src/screens/library/link-key.ts';

const KEY = 'abcdefghijklmnopqrstuv';

describe('the facilitator’s key', () => {
  it.each([KEY, ` ${KEY} `, `http://localhost:3000/control#key=${KEY}`, `#key=${KEY}`, `key=${KEY}`])(
    'is found in %s',
    (typed) => expect(linkKey(typed)).toBe(KEY),
  );
  it.each(['', 'short', 'http://localhost:3000/control', 'http://localhost:3000/seat#abcdefghijklmnopqrstuv'])(
    'is not found in %s',
    (typed) => expect(linkKey(typed)).toBeUndefined(),
  );
});
