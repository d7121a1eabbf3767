import { expect, test } from 'vitest';
import { groupCode, joinDigits, seatToken } from '../../src/format/join-code.ts';
import { caretAfter } from '../../src/screens/join/code-caret.ts';
import { isRefusedCode, mayRetry, refusalKind } from '../../src/screens/join/refusals.ts';

test('[JOIN-1] the caret stays behind the digit it was behind, whatever the grouping', () => {
  for (let digits = 0; digits <= 9; digits += 1) {
    const code = '482913507'.slice(0, digits);
    expect(groupCode(code).slice(0, caretAfter(digits)).replaceAll(' ', '')).toBe(code);
  }
});

test('[J2] [ZH-6] [JOIN-1] digits come typed, spaced, full-width and as an address', () => {
  for (const typed of [
    '482913507',
    ' 482 913 507 ',
    '４８２　９１３　５０７',
    'https://host/join?code=482913507',
    '482-913-507',
  ])
    expect(joinDigits(typed)).toBe('482913507');
});

test('[J2] [JOIN-1] a pasted seat link is known by its fragment', () => {
  expect(seatToken(' https://host:3000/seat#AbCdEfGhIjKlMnOpQrStUv ')).toBe('AbCdEfGhIjKlMnOpQrStUv');
  expect(seatToken('482 913 507')).toBeUndefined();
});

test('[J5] [JOIN-1] each refusal of the door has its own words; others keep the words of the server', () => {
  const codes = [
    'code-wrong',
    'code-expired',
    'door-locked',
    'exercise-full',
    'exercise-over',
    'too-many-tries',
    'link-wrong',
    'seat-is-taken',
  ];
  expect(new Set(codes.map((code) => refusalKind({ code }))).size).toBe(codes.length);
  expect(refusalKind({ code: 'not-stored' })).toBeUndefined();
});

test('[JOIN-1] only what may pass by itself offers another try', () => {
  expect(mayRetry({ code: 'unreachable', status: 0 })).toBe(true);
  expect(mayRetry({ code: 'door-locked', status: 423 })).toBe(true);
  expect(mayRetry({ code: 'code-wrong', status: 404 })).toBe(false);
});

test('[JOIN-1] refused digits are to be corrected; a locked door or a lost server is not their fault', () => {
  expect(['code-wrong', 'code-expired', 'exercise-over'].every((code) => isRefusedCode({ code }))).toBe(true);
  expect(['door-locked', 'too-many-tries', 'network'].some((code) => isRefusedCode({ code }))).toBe(false);
});
