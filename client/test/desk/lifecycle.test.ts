import { FORMATS, REPLY_WORDS } from '@firebreak/shared/base/message.ts';
import { exchangeMachine } from '@firebreak/shared/machine/exchange.machine.ts';
import { start, step } from '@firebreak/shared/machine/step.ts';
import type { DeliveryState, MessageRow, ReplyState, TrueDelivery } from '@firebreak/shared/view/hotline-rows.ts';
import { toldToSender } from '@firebreak/shared/view/side-messages.ts';
import { describe, expect, it } from 'vitest';
import { endedState, messageState } from '../../src/screens/desk/logic/message-state.ts';
import { STATES, stateWord } from '../../src/ui/states.ts';
import { aMessage, anAnswer } from './fixtures.ts';

const machine = exchangeMachine({ translated: false, authenticated: false, holdsAnswers: false });

type Place = { readonly delivery: TrueDelivery; readonly reply: ReplyState };

const FATES = ['arrives', 'lost', 'astray', 'kept', 'turned-away'] as const;
const INPUT = {
  message: 'm',
  owed: true,
  dueMs: 60,
  standbyMs: 60,
  transitMs: 10,
  limitMs: 5,
};

/** What may be asked of an exchange: every event its own definition names, with every fate and both kinds of lateness. */
const asked = (): readonly Record<string, unknown>[] =>
  machine.events.flatMap((type) => {
    if (type === 'TRANSMIT') {
      return FATES.flatMap((fate) =>
        [0, 10].flatMap((deskMs) =>
          [true, false].map((down) => ({ type, down, journey: { fate, transitMs: 10, deskMs } })),
        ),
      );
    }
    return type === 'ANSWER' ? [true, false].map((late) => ({ type, late })) : [{ type }];
  });

/** Every place that the definition the server runs can come to. */
const walked = (): readonly Place[] => {
  const seen = new Map<string, Place>();
  const waiting = [start(machine, INPUT).snapshot];
  for (let snapshot = waiting.pop(); snapshot; snapshot = waiting.pop()) {
    const place = snapshot.value as Place;
    const key = JSON.stringify([place, snapshot.context.journey ?? null]);
    if (seen.has(key)) continue;
    seen.set(key, place);
    for (const event of asked()) waiting.push(step(machine, snapshot, { at: 1, ...event } as never).snapshot);
  }
  return [...new Map([...seen.values()].map((place) => [JSON.stringify(place), place])).values()];
};

const places = walked();
const TIMES = { draftedAt: 1, sentAt: 2, receivedAt: 3, openedAt: 4, turnedAwayAt: 5, dueAt: 90, dueFrom: 2 };

const rowsAt = (mine: boolean, delivery: DeliveryState, reply: ReplyState): readonly MessageRow[] => {
  const row = aMessage('m', { mine, delivery, reply, ...TIMES });
  return reply === 'answered' || reply === 'answered-late'
    ? FORMATS.INQUIRY.replies.filter((w) => w !== 'STANDBY').map((w) => ({ ...row, answers: [anAnswer(w, 100)] }))
    : [row];
};

/** The rows of one place at both ends, whatever the link tells its sender; at the far end only what has arrived. */
const rowsOf = ({ delivery, reply }: Place): readonly MessageRow[] => {
  const sender = (['none', 'delivered', 'opened'] as const).flatMap((receipts) =>
    rowsAt(true, toldToSender(delivery, receipts), reply),
  );
  const arrived = delivery === 'received' || delivery === 'opened';
  return [...sender, ...(arrived ? rowsAt(false, delivery, reply) : [])];
};

describe('the lifecycle words of an exchange', () => {
  it('[H3] the walk comes to every state that the definition has', () => {
    const { delivery, reply } = machine.root.states;
    const names = (node: typeof delivery): string[] => Object.keys(node?.states ?? {}).sort();
    expect([...new Set(places.map((p) => p.delivery))].sort()).toEqual(names(delivery));
    expect([...new Set(places.map((p) => p.reply))].sort()).toEqual(names(reply));
  });

  it.each(places)('[H3] $delivery and $reply has one word at each end, running and after the end', (place) => {
    for (const row of rowsOf(place)) {
      for (const shown of [messageState(row), endedState(row)]) {
        expect(STATES).toHaveProperty(shown.state);
        expect(stateWord(shown.state, '10:47Z').en).toMatch(/^[A-Z]/);
        expect(stateWord(shown.state, '10:47Z').zh).not.toBe('');
      }
    }
  });

  it('[H3] and together they are the words of the line, with those of a message not yet sent or under way', () => {
    const shown = new Set<string>(
      places
        .flatMap(rowsOf)
        .flatMap((row) => [messageState(row).state, messageState({ ...row, delayed: true, delivery: 'opened' }).state]),
    );
    const words = ['draft', 'queued', 'sent', 'delivered', 'opened', 'answerBy', 'standby', 'noAnswer', 'late'];
    const closing = FORMATS.INQUIRY.replies.filter((word) => word !== 'STANDBY');
    expect([...shown]).toEqual(expect.arrayContaining([...words, ...closing, 'delayed', 'aborted', 'turnedAway']));
    for (const word of REPLY_WORDS) expect(STATES).toHaveProperty(word);
    expect(STATES.sending.word.en).toBe('SENDING');
  });

  it('[H3] the definition is data that can be handed out: XState reads it back and it names the same states', () => {
    const handed = JSON.parse(JSON.stringify(machine.definition)) as {
      states: Record<string, { states: Record<string, unknown> }>;
    };
    expect(Object.keys(handed.states.delivery?.states ?? {}).sort()).toEqual(
      [...new Set(places.map((p) => p.delivery as string))].sort(),
    );
  });
});
