import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventLog, readLines } from '../../src/log/event-log.ts';

/** What every log must do, whatever stands behind it. */
export const logContract = (name: string, open: () => Promise<EventLog>): void => {
  describe(`log contract: ${name}`, () => {
    let log: EventLog;
    beforeEach(async () => {
      log = await open();
    });
    afterEach(() => log.close());

    it('[SRV-1] appends in order and reads back the same bytes', async () => {
      expect(await log.append('x', 0, ['{"a":"演习 – é"}', 'two'])).toBe('stored');
      expect(await log.append('x', 2, ['three'])).toBe('stored');
      expect(await readLines(log, 'x')).toEqual(['{"a":"演习 – é"}', 'two', 'three']);
      expect(await readLines(log, 'x', 2)).toEqual(['three']);
      expect(await readLines(log, 'nobody')).toEqual([]);
    });

    it('[SRV-1] refuses a gap and a repetition, and stores nothing of it', async () => {
      await log.append('x', 0, ['one', 'two']);
      expect(await log.append('x', 1, ['again'])).toBe('conflict');
      expect(await log.append('x', 3, ['gap'])).toBe('conflict');
      expect(await log.append('y', 1, ['gap'])).toBe('conflict');
      expect(await readLines(log, 'x')).toEqual(['one', 'two']);
      expect(await readLines(log, 'y')).toEqual([]);
    });

    it('[SRV-1] of two appends for the same place one is stored whole', async () => {
      const outcomes = await Promise.all([log.append('x', 0, ['a', 'b']), log.append('x', 0, ['c', 'd'])]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'stored']);
      expect(await readLines(log, 'x')).toEqual(outcomes[0] === 'stored' ? ['a', 'b'] : ['c', 'd']);
    });

    it('[SRV-3] holds a command id once per exercise and finds its record', async () => {
      await log.append('x', 0, ['open']);
      expect(await log.append('x', 1, ['timer', 'acted'], { commandId: 'c1', commandAt: 1 })).toBe('stored');
      expect(await log.seqOfCommand('x', 'c1')).toBe(2);
      expect(await log.append('x', 3, ['acted twice'], { commandId: 'c1' })).toBe('conflict');
      expect(await log.append('y', 0, ['other exercise'], { commandId: 'c1' })).toBe('stored');
      expect(await log.seqOfCommand('x', 'c2')).toBeUndefined();
      expect(await readLines(log, 'x')).toEqual(['open', 'timer', 'acted']);
    });

    it('[SRV-1] keeps exercises apart and lists them with their lengths', async () => {
      await Promise.all([log.append('x', 0, ['1', '2']), log.append('y', 0, ['1'])]);
      expect((await log.exercises()).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
        { id: 'x', records: 2 },
        { id: 'y', records: 1 },
      ]);
    });

    it('[RHS-4] removes one exercise whole, with its command ids, and no other; it may begin anew', async () => {
      await log.append('x', 0, ['one', 'two'], { commandId: 'c1' });
      await log.append('y', 0, ['other']);
      await log.remove('x');
      await log.remove('nobody');
      expect(await readLines(log, 'x')).toEqual([]);
      expect(await log.seqOfCommand('x', 'c1')).toBeUndefined();
      expect(await log.exercises()).toEqual([{ id: 'y', records: 1 }]);
      expect(await log.append('x', 2, ['late'])).toBe('conflict');
      expect(await log.append('x', 0, ['anew'], { commandId: 'c1' })).toBe('stored');
      expect(await readLines(log, 'x')).toEqual(['anew']);
    });

    it('[SRV-1] reads a log longer than any page, while it grows', async () => {
      const lines = Array.from({ length: 1_234 }, (_, i) => `line ${i}`);
      await log.append('x', 0, lines);
      let seen = 0;
      for await (const line of log.read('x')) {
        expect(line).toBe(`line ${seen}`);
        if (seen === 600) await log.append('x', 1_234, ['line 1234']);
        seen += 1;
      }
      expect(seen).toBeGreaterThanOrEqual(1_234);
    });
  });
};
