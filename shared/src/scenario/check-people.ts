/** Seats, the ladder and the moves on it. */
import { SIDES } from '../base/ids.ts';
import type { Draft } from './draft.ts';
import { type Fault, fault, listed } from './fault.ts';
import type { Authority } from './scenario.ts';

const NEEDED: Readonly<Partial<Record<Authority, string>>> = {
  assess: 'file an assessment',
  hold: 'hold a pressing threshold',
  decide: 'take a decision',
};
const ON_TEXT_LINES: Readonly<Partial<Record<Authority, string>>> = {
  draft: 'draft a message',
  approve: 'approve a message',
  transmit: 'transmit a message',
};
const ON_VOICE_LINES: Readonly<Partial<Record<Authority, string>>> = { call: 'place or answer a call' };

const seats = (draft: Draft): Fault[] => {
  const idle = draft.seats.flatMap(({ at, item }) =>
    item.duties.length > 0
      ? []
      : [
          fault(
            ['seats', at, 'duties'],
            'seat-without-duty',
            `The seat "${item.id}" has no duty.`,
            'Write what its holder has to do, at least one line, or leave the seat out.',
          ),
        ],
  );
  if (!draft.complete.has('seats')) return idle;
  const has = (kind: 'text' | 'voice') => draft.lines.some(({ item }) => item.kind === kind);
  const needed = {
    ...NEEDED,
    transmit: 'transmit a message',
    ...(has('text') ? ON_TEXT_LINES : {}),
    ...(has('voice') ? ON_VOICE_LINES : {}),
  };
  const missing = SIDES.flatMap((side) =>
    Object.entries(needed).flatMap(([authority, what]) =>
      draft.seats.some(({ item }) => item.side === side && item.authorities.some((a) => a === authority))
        ? []
        : [
            fault(
              ['seats'],
              'nobody-can',
              `No seat of side ${side} can ${what}.`,
              `Give one seat of side ${side} the authority "${authority}".`,
            ),
          ],
    ),
  );
  return [...idle, ...missing];
};

const ladder = (draft: Draft): Fault[] => {
  if (!draft.complete.has('ladder')) return [];
  return draft.ladder.flatMap(({ at, item }) =>
    item.rung === at
      ? []
      : [
          fault(
            ['ladder', at, 'rung'],
            'ladder-has-gaps',
            `The ladder must count 0, 1, 2 … without a gap; here stands ${item.rung} where ${at} is due.`,
            `Write ${at}, or put the rungs in order.`,
          ),
        ],
  );
};

const onLadder = (draft: Draft): Fault[] => {
  if (!draft.complete.has('ladder')) return [];
  const rungs = draft.ladder.map(({ item }) => item.rung);
  const top = Math.max(...rungs);
  const off = (path: readonly (string | number)[], rung: number | undefined): Fault[] =>
    rung === undefined || rungs.includes(rung)
      ? []
      : [
          fault(
            path,
            'not-on-the-ladder',
            `There is no rung ${rung}.`,
            `The ladder has: ${listed(rungs.map(String))}.`,
          ),
        ];
  return [
    ...draft.thresholds.flatMap(({ at, item }) => off(['thresholds', at, 'rung'], item.rung)),
    ...draft.moves.flatMap(({ at, item }) => [
      ...off(['moves', at, 'raise'], item.raise),
      ...off(['moves', at, 'lower'], item.lower),
      ...(item.lower === top
        ? [
            fault(
              ['moves', at, 'lower'],
              'not-on-the-ladder',
              `Nothing is above rung ${top}, so nobody can step down to it.`,
              'Name a lower rung.',
            ),
          ]
        : []),
    ]),
  ];
};

const directions = (draft: Draft): Fault[] =>
  draft.moves.flatMap(({ at, item }) =>
    item.raise !== undefined && item.lower !== undefined
      ? [
          fault(
            ['moves', at],
            'move-goes-both-ways',
            `The move "${item.id}" raises and lowers at once.`,
            'Keep "raise" or "lower", or make two moves of it.',
          ),
        ]
      : [],
  );

export const checkPeople = (draft: Draft): Fault[] => [
  ...seats(draft),
  ...ladder(draft),
  ...onLadder(draft),
  ...directions(draft),
];
