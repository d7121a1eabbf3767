import { describe, expect, it } from 'vitest';
import { newerStyles, newerThanChromium90 } from '../../bench/parts/chromium-90.ts';

describe('what Chromium 90 lacks', () => {
  it.each([
    ['class A { static { f(); } }', 'static block (from 94)'],
    ['class A { #x = 1; has(o) { return #x in o; } }', '#name in (from 91)'],
    ['Object.hasOwn(a, b)', 'Object.hasOwn (from 93)'],
    ['[1].findLast(f)', '.findLast (from 97)'],
    ['structuredClone(a)', 'structuredClone (from 98)'],
    ['list.at(-1)', 'list.at (from 92)'],
  ])('[BUD-2] %s is found', (script, what) => {
    expect(newerThanChromium90(script)).toEqual([what]);
  });

  it('[BUD-2] a script of its time is not, nor a call that was looked for first', () => {
    const old =
      'class A { #x = 1; static y = a?.b ?? 2; get x() { return this.#x; } } a ||= 1_000; b.replaceAll("a", "b");';
    expect(newerThanChromium90(old)).toEqual([]);
    expect(newerThanChromium90('const id = crypto.randomUUID ? crypto.randomUUID() : mine();')).toEqual([]);
    expect(newerThanChromium90('list?.at?.(1)')).toEqual([]);
  });

  it('[BUD-2] what cannot be read at all throws', () => {
    expect(() => newerThanChromium90('using x = 1;')).toThrow(SyntaxError);
  });

  it('[BUD-2] styles too', () => {
    expect(newerStyles('.a:has(b){c:d}')).toEqual([':has() (from 105)']);
    expect(newerStyles('.a{&:hover{c:d}}')).toEqual(['nesting (from 112)']);
    expect(newerStyles('.a:hover{height:100vh;inset:0}@media (min-width:1px){.b{c:d}}')).toEqual([]);
  });
});
