import { describe, expect, it } from 'vitest';
import { leftAfter, mergeDraft } from '../src/device/drafts.ts';

describe('a kept draft', () => {
  const initial = { type: 'RFI', words: '', topics: [] as string[], urgent: false };
  it('[UI-2] fills the form', () => {
    expect(mergeDraft(initial, { words: 'half a sentence', urgent: true })).toEqual({
      ...initial,
      words: 'half a sentence',
      urgent: true,
    });
  });
  it('[UI-2] loses only what the form no longer has or holds differently', () => {
    expect(mergeDraft(initial, { words: 7, topics: 'crime', gone: 'x', type: 'WARN' })).toEqual({
      ...initial,
      type: 'WARN',
    });
  });
  it('[UI-2] is nothing when what was kept is unreadable', () => {
    expect(mergeDraft(initial, undefined)).toBe(initial);
    expect(mergeDraft(initial, 'text')).toBe(initial);
  });
});

describe('a line that has been sent', () => {
  it('[UI-2] is gone, and words written meanwhile stay', () => {
    expect(leftAfter('We hear you.', 'We hear you.')).toBe('');
    expect(leftAfter('We hear you.', ' We hear you. ')).toBe('');
    expect(leftAfter('We hear you.', 'We hear you. Stand by.')).toBe('Stand by.');
    expect(leftAfter('We hear you.', 'Another sentence.')).toBe('Another sentence.');
    expect(leftAfter('No', 'Nobody knows')).toBe('Nobody knows');
  });
});
