import { describe, expect, it } from 'vitest';
import { chance } from '../src/format/chance.ts';
import { elapsed, overdue, remaining, remainingOrOver } from '../src/format/duration.ts';
import { groupCode, isWholeCode, joinDigits, seatToken } from '../src/format/join-code.ts';
import { scenarioTime, scenarioTimeShort, utcDateTime } from '../src/format/scenario-time.ts';

const START = Date.UTC(2026, 10, 22, 13, 0, 0);

describe('scenario time', () => {
  it('[ZH-5] [UI-3] is the start plus exercise time, in UTC, labelled', () => {
    expect(scenarioTime(3_860_000, START)).toBe('14:04:20Z');
    expect(scenarioTimeShort(3_860_000, START)).toBe('14:04Z');
    expect(utcDateTime(START)).toBe('2026-11-22 13:00Z');
  });
});

describe('durations', () => {
  it('[UI-3] drop the hours while there are none', () => {
    expect(elapsed(372_000)).toBe('6:12');
    expect(elapsed(3_860_999)).toBe('1:04:20');
    expect(overdue(544_000)).toBe('+9:04');
  });
  it('[UI-3] show 0:00 only when nothing is left', () => {
    expect(remaining(1)).toBe('0:01');
    expect(remaining(0)).toBe('0:00');
    expect(remainingOrOver(-3_000)).toBe('+0:03');
  });
});

describe('a chance', () => {
  it('[UI-3] never stands without its word', () => {
    expect(chance(48, 'en')).toBe('48\u00a0% roughly even');
    expect(chance(4, 'zh')).toBe('4\u00a0% 几乎不可能');
  });
});

describe('a join code', () => {
  it.each([
    ['482913507', '482913507'],
    ['482 913 507', '482913507'],
    ['４８２ ９１３ ５０７', '482913507'],
    ['https://host:8443/join#482913507', '482913507'],
    ['http://10.0.0.12/join?code=482913507&x=1', '482913507'],
    ['48a2', '482'],
    ['', ''],
  ])('[J2] [ZH-6] [UI-3] %s → %s', (typed, digits) => {
    expect(joinDigits(typed)).toBe(digits);
  });
  it('[UI-3] is grouped in threes', () => {
    expect(groupCode('482913507')).toBe('482 913 507');
    expect(groupCode('4829')).toBe('482 9');
    expect(isWholeCode('48291350')).toBe(false);
  });
  it('[UI-3] tells a pasted seat link from a code', () => {
    expect(seatToken('http://host/seat#AbCdEfGhIjKlMnOpQrStUv')).toBe('AbCdEfGhIjKlMnOpQrStUv');
    expect(seatToken('482 913 507')).toBeUndefined();
  });
});
