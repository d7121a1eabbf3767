import type { Rejection } from '@firebreak/shared/base/rejection.ts';
import type { CommandAck, CommandFrame } from '@firebreak/shared/wire/frames.ts';
import { MAX_FRAME_BYTES } from '@firebreak/shared/wire/protocol.ts';
import { freshId } from '../device/fresh-id.ts';
import type { Command } from './command.ts';

export type SendResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'rejected'; readonly rejection: Rejection }
  /** Nothing left this page. */
  | { readonly ok: false; readonly why: 'not-live' | 'too-large' }
  /** It left this page, and nobody said what became of it. */
  | { readonly ok: false; readonly why: 'unconfirmed' };

type Emit = (frame: CommandFrame, answer: (ack: CommandAck) => void) => void;
type Pending = {
  readonly frame: CommandFrame;
  readonly sentAt: number;
  tries: number;
  timer: number;
  readonly settle: (r: SendResult) => void;
};

const ACK_MS = 8_000;
const TRIES = 3;
/** After that a command is no longer what its sender means now: it must be confirmed again. */
const RESEND_WITHIN_MS = 60_000;
/** Room for the envelope around the frame. */
const LARGEST = MAX_FRAME_BYTES - 1024;

/**
 * Commands on their way. Only what was sent while live is ever sent again, with the same id: the server knows the id
 * and answers as it did before. Nothing is queued.
 */
export const createOutbox = (emit: Emit) => {
  const pending = new Map<string, Pending>();
  let live = false;

  const finish = (id: string, result: SendResult): void => {
    const entry = pending.get(id);
    if (!entry) return;
    clearTimeout(entry.timer);
    pending.delete(id);
    entry.settle(result);
  };

  const transmit = (entry: Pending): void => {
    const { id } = entry.frame;
    clearTimeout(entry.timer);
    entry.tries += 1;
    entry.timer = setTimeout(() => {
      if (!live) return;
      if (entry.tries >= TRIES) finish(id, { ok: false, why: 'unconfirmed' });
      else transmit(entry);
    }, ACK_MS) as unknown as number;
    emit(entry.frame, (ack) =>
      finish(id, ack.ok ? { ok: true } : { ok: false, why: 'rejected', rejection: ack.rejection }),
    );
  };

  return {
    send: (command: Command): Promise<SendResult> => {
      if (!live) return Promise.resolve({ ok: false, why: 'not-live' });
      const frame: CommandFrame = { id: freshId(), command };
      if (new TextEncoder().encode(JSON.stringify(frame)).length > LARGEST) {
        return Promise.resolve({ ok: false, why: 'too-large' });
      }
      return new Promise((settle) => {
        const entry: Pending = { frame, sentAt: Date.now(), tries: 0, timer: 0, settle };
        pending.set(frame.id, entry);
        transmit(entry);
      });
    },
    goLive: (): void => {
      live = true;
      for (const [id, entry] of [...pending]) {
        if (Date.now() - entry.sentAt > RESEND_WITHIN_MS) finish(id, { ok: false, why: 'unconfirmed' });
        else transmit(entry);
      }
    },
    goDown: (): void => {
      live = false;
    },
    close: (): void => {
      live = false;
      for (const id of [...pending.keys()]) finish(id, { ok: false, why: 'unconfirmed' });
    },
  };
};
