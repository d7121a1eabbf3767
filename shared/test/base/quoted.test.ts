import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/base/quoted.ts';
import { text } from '../../src/base/text.ts';

describe('quoting', () => {
  it('[C2] a title that quotes has single marks within double ones, in both languages', () => {
    expect(quoted(text('An “escalation request” is filed', '一份“升级请求”'))).toEqual(
      text('“An ‘escalation request’ is filed”', '“一份‘升级请求’”'),
    );
  });
});
