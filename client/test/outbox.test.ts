import type { CommandAck, CommandFrame } from '@firebreak/shared/wire/frames.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox } from '../src/connection/outbox.ts';

const READY = { type: 'setReady', ready: true } as const;

const wired = () => {
  const sent: { frame: CommandFrame; answer: (ack: CommandAck) => void }[] = [];
  const outbox = createOutbox((frame, answer) => sent.push({ frame, answer }));
  return { outbox, sent };
};

describe('the outbox', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('[UI-4] sends nothing and keeps nothing while not live', async () => {
    const { outbox, sent } = wired();
    expect(await outbox.send(READY)).toEqual({ ok: false, why: 'not-live' });
    outbox.goLive();
    expect(sent).toEqual([]);
  });
  it('[UI-4] passes a refusal on', async () => {
    const { outbox, sent } = wired();
    outbox.goLive();
    const result = outbox.send(READY);
    sent[0]?.answer({ ok: false, rejection: { code: 'wrong-phase' } });
    expect(await result).toEqual({ ok: false, why: 'rejected', rejection: { code: 'wrong-phase' } });
  });
  it('[UI-4] sends again with the same id what was on its way when the line dropped', async () => {
    const { outbox, sent } = wired();
    outbox.goLive();
    const result = outbox.send(READY);
    outbox.goDown();
    vi.advanceTimersByTime(20_000);
    outbox.goLive();
    expect(sent.map(({ frame }) => frame.id)).toEqual([sent[0]?.frame.id, sent[0]?.frame.id]);
    sent[1]?.answer({ ok: true });
    expect(await result).toEqual({ ok: true });
  });
  it('[UI-4] does not send again what is older than a minute', async () => {
    const { outbox, sent } = wired();
    outbox.goLive();
    const result = outbox.send(READY);
    outbox.goDown();
    vi.advanceTimersByTime(61_000);
    outbox.goLive();
    expect(await result).toEqual({ ok: false, why: 'unconfirmed' });
    expect(sent).toHaveLength(1);
  });
  it('[UI-4] gives up after three tries without an answer', async () => {
    const { outbox, sent } = wired();
    outbox.goLive();
    const result = outbox.send(READY);
    vi.advanceTimersByTime(24_000);
    expect(await result).toEqual({ ok: false, why: 'unconfirmed' });
    expect(sent).toHaveLength(3);
  });
  it('[UI-4] refuses an oversized command before it leaves', async () => {
    const { outbox, sent } = wired();
    outbox.goLive();
    const result = await outbox.send({ type: 'pauseExercise', reason: '演'.repeat(30_000) });
    expect(result).toEqual({ ok: false, why: 'too-large' });
    expect(sent).toEqual([]);
  });
});
