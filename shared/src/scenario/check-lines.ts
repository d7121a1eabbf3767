/** Lines, numbers, directories, and what is sent over them. */
import { CHANNEL } from '../base/channels.ts';
import { otherSide, SIDES } from '../base/ids.ts';
import {
  FORMATS,
  faultySlot,
  MESSAGE_TYPES,
  type MessageType,
  slotValues,
  TOPICS,
  type Topic,
  topicsOf,
} from '../base/message.ts';
import { conditionsOf, effectsOf, leaves } from './conditions.ts';
import type { Draft } from './draft.ts';
import { type Fault, type FaultPath, fault, instead, listed } from './fault.ts';
import type { DirectoryEntry, Effect, Line } from './scenario.ts';

const digits = (number: string): string => number.replaceAll(' ', '');

const numbers = (draft: Draft): Fault[] => {
  const seen = new Map<string, string>();
  return draft.lines.flatMap(({ at, item }) =>
    SIDES.flatMap((side) => {
      const { number, staffed, says } = item.ends[side];
      const path = ['lines', at, 'ends', side];
      const other = seen.get(digits(number));
      seen.set(digits(number), `${item.id}, side ${side}`);
      return [
        ...(other === undefined
          ? []
          : [
              fault(
                [...path, 'number'],
                'duplicate-number',
                `The number ${number} already belongs to another end (${other}).`,
                'Give every end of every line its own number.',
              ),
            ]),
        ...(staffed === 'wrong-post' && says === undefined
          ? [
              fault(
                [...path, 'says'],
                'wrong-post-says-nothing',
                'A wrong post picks up here, but it says nothing.',
                'Write in "says" what the caller hears, in both languages.',
              ),
            ]
          : []),
      ];
    }),
  );
};

const expired = ({ asOf, expires }: DirectoryEntry, path: FaultPath): Fault[] =>
  expires === undefined || expires >= asOf
    ? []
    : [
        fault(
          [...path, 'expires'],
          'expires-before-printed',
          `The entry expires on ${expires}, before it was printed (${asOf}).`,
          'Give a later day, or leave "expires" out.',
        ),
      ];

const directories = (draft: Draft): Fault[] => {
  if (!draft.complete.has('lines')) return [];
  const seen = new Map<string, true>();
  return draft.directories.flatMap(({ path, side, entry }) => {
    const far = draft.lines.map(({ item }) => item.ends[otherSide(side)].number);
    const own = draft.lines.some(({ item }) => item.ends[side].number === entry.number);
    const place = [...path, 'number'];
    const key = `${path.slice(0, -1).join('.')} ${digits(entry.number)}`;
    const twice = seen.has(key);
    seen.set(key, true);
    if (twice) {
      return [
        fault(place, 'duplicate-number', `The number ${entry.number} is listed twice.`, 'Remove one of the entries.'),
      ];
    }
    if (far.includes(entry.number)) return expired(entry, path);
    const spaced = far.find((number) => digits(number) === digits(entry.number));
    return [
      fault(
        place,
        'number-reaches-nothing',
        own
          ? `${entry.number} is side ${side}’s own number; its directory must list the other side’s.`
          : `The number ${entry.number} reaches no line.`,
        spaced === undefined ? instead(entry.number, far) : `Write it exactly as the line does: ${spaced}.`,
      ),
    ];
  });
};

const carried = (line: Line, topics: 'all' | readonly Topic[] | undefined, path: FaultPath): Fault[] =>
  (topics === 'all' ? [] : (topics ?? [])).flatMap((topic) =>
    line.topics.includes(topic)
      ? []
      : [
          fault(
            path,
            'line-does-not-carry',
            `The line "${line.id}" does not carry the topic "${topic}".`,
            `It carries: ${listed(line.topics)}.`,
          ),
        ],
  );

const resumed = (draft: Draft, line: string, topic: Topic): boolean =>
  effectsOf(draft).some(
    ({ item }) =>
      'resume' in item &&
      item.resume.line === line &&
      (item.resume.topics === 'all' || item.resume.topics?.includes(topic)),
  );

const reopened = (draft: Draft, line: string, type: MessageType): boolean =>
  effectsOf(draft).some(
    ({ item }) => 'resume' in item && item.resume.line === line && item.resume.types?.includes(type),
  );

type Transmit = Extract<Effect, { transmit: unknown }>['transmit'];

const slots = (draft: Draft, sent: Transmit, path: FaultPath): Fault[] => {
  if (draft.book === undefined) return [];
  const format = FORMATS[sent.type].slots;
  const inherited = Object.entries(sent.slots).find(([, value]) => value in Object.prototype)?.[0];
  const wrong = inherited ?? faultySlot(format, sent.slots, draft.book);
  if (wrong === undefined) return [];
  const slot = format.find((s) => s.id === wrong);
  const place = [...path, 'slots', wrong];
  if (slot === undefined) {
    return [
      fault(
        place,
        'slot-is-wrong',
        `${sent.type} has no slot "${wrong}".`,
        `Its slots: ${listed(format.map((s) => s.id))}.`,
      ),
    ];
  }
  const { of } = slot;
  const choices = of.kind === 'code' ? ['letters, digits and dashes, 16 at most'] : slotValues(slot, draft.book);
  const value = sent.slots[wrong];
  return [
    fault(
      place,
      'slot-is-wrong',
      value === undefined
        ? `The slot "${wrong}" of ${sent.type} is empty.`
        : `"${value}" is not possible in the slot "${wrong}" of ${sent.type}.`,
      instead(value ?? '', choices),
    ),
  ];
};

const transmit = (draft: Draft, sent: Transmit, path: FaultPath): Fault[] => {
  const faults = [...slots(draft, sent, path)];
  if (draft.messages && draft.messages[sent.type] === undefined) faults.push(notInUse(sent.type, [...path, 'type']));
  const bundle = draft.bundles.find(({ item }) => item.id === sent.slots.bundle)?.item;
  if (bundle && (bundle.side !== sent.from || (bundle.forged && !sent.forged))) {
    faults.push(
      fault(
        [...path, 'slots', 'bundle'],
        'wrong-side',
        bundle.forged
          ? `The bundle "${bundle.id}" is a forgery, but this message is not.`
          : `The bundle "${bundle.id}" is evidence of side ${bundle.side}, not ${sent.from}.`,
        bundle.forged ? 'Give the message "forged: true".' : `Name a bundle of side ${sent.from}.`,
      ),
    );
  }
  const line = draft.lines.find(({ item }) => item.id === sent.line)?.item;
  if (line === undefined) return faults;
  faults.push(...carried(line, [sent.topic], [...path, 'topic']));
  if (line.kind === 'voice') {
    faults.push(
      fault(
        [...path, 'line'],
        'line-does-not-carry',
        `The line "${line.id}" is a voice line; messages go on text lines.`,
        'Name a text line.',
      ),
    );
  }
  if (sent.wording?.sight && line.translation === undefined && !(line.channel && CHANNEL[line.channel].translation)) {
    faults.push(
      fault(
        [...path, 'wording', 'sight'],
        'line-does-not-carry',
        `Nothing is translated on the line "${line.id}", so a sight translation is never read.`,
        'Give the line a "translation", or leave "sight" out.',
      ),
    );
  }
  const shut = line.suspended.some((s) => topicsOf(line, s.topics).includes(sent.topic));
  if (shut && !resumed(draft, line.id, sent.topic)) {
    faults.push(
      fault(
        [...path, 'topic'],
        'line-does-not-carry',
        `The topic "${sent.topic}" is suspended on the line "${line.id}" and nothing ever resumes it.`,
        'Send it under another topic or on another line.',
      ),
    );
  }
  if (line.suspended.some((s) => s.types?.includes(sent.type)) && !reopened(draft, line.id, sent.type)) {
    faults.push(
      fault(
        [...path, 'type'],
        'line-does-not-carry',
        `${sent.type} is suspended on the line "${line.id}" and nothing ever resumes it.`,
        'Send another type, or on another line.',
      ),
    );
  }
  return faults;
};

const notInUse = (type: string, path: FaultPath): Fault =>
  fault(
    path,
    'type-not-in-use',
    `The message type ${type} is not in use in this scenario.`,
    `Add ${type} to "messages", or use another type.`,
  );

type Classes = Line['suspended'][number];

/** What a suspension or a resumption names must go on that line at all. */
const classes = (draft: Draft, line: Line, { topics, types = [] }: Omit<Classes, 'by'>, path: FaultPath): Fault[] => [
  ...carried(line, topics, [...path, 'topics']),
  ...(line.kind === 'voice' && types.length > 0
    ? [
        fault(
          [...path, 'types'],
          'line-does-not-carry',
          `The line "${line.id}" is a voice line; it carries no messages.`,
          'Name topics instead.',
        ),
      ]
    : types.flatMap((type) =>
        draft.messages && draft.messages[type] === undefined ? [notInUse(type, [...path, 'types'])] : [],
      )),
];

const effects = (draft: Draft): Fault[] =>
  effectsOf(draft).flatMap(({ path, item }) => {
    if ('transmit' in item) return transmit(draft, item.transmit, [...path, 'transmit']);
    const change = 'suspend' in item ? item.suspend : 'resume' in item ? item.resume : undefined;
    const line = draft.lines.find((l) => l.item.id === change?.line)?.item;
    if (change === undefined || line === undefined) return [];
    return classes(draft, line, change, [...path, 'suspend' in item ? 'suspend' : 'resume']);
  });

const suspensions = (draft: Draft): Fault[] =>
  draft.lines.flatMap(({ at, item }) =>
    item.suspended.flatMap((s, i) => classes(draft, item, s, ['lines', at, 'suspended', i])),
  );

/** A desk that sends on what is none of its business must name a line that takes it. */
const redirects = (draft: Draft): Fault[] =>
  draft.lines.flatMap(({ at, item }) =>
    TOPICS.flatMap((topic) => {
      const to = draft.lines.find((l) => l.item.id === item.redirects?.[topic])?.item;
      return to === undefined ? [] : carried(to, [topic], ['lines', at, 'redirects', topic]);
    }),
  );

const times = (draft: Draft): Fault[] =>
  MESSAGE_TYPES.flatMap((type) => {
    const set = draft.messages?.[type];
    if (set === undefined) return [];
    const { replies } = FORMATS[type];
    const path = ['messages', type];
    const owed = replies.length > 0;
    const waits = replies.includes('STANDBY');
    return [
      ...(owed && set.due === undefined
        ? [
            fault(
              [...path, 'due'],
              'reply-has-no-time',
              `${type} asks for a reply, but has no "due".`,
              'Give the minutes until the reply is overdue.',
            ),
          ]
        : []),
      ...(waits && set.standby === undefined
        ? [
            fault(
              [...path, 'standby'],
              'reply-has-no-time',
              `${type} offers STANDBY, but has no "standby".`,
              'Give the minutes that STANDBY adds.',
            ),
          ]
        : []),
      ...(!owed && set.due !== undefined
        ? [
            fault(
              [...path, 'due'],
              'time-without-reply',
              `${type} asks for no reply, so "due" means nothing.`,
              'Remove "due".',
            ),
          ]
        : []),
      ...(!waits && set.standby !== undefined
        ? [
            fault(
              [...path, 'standby'],
              'time-without-reply',
              `${type} offers no STANDBY, so "standby" means nothing.`,
              'Remove "standby".',
            ),
          ]
        : []),
    ];
  });

/** Types named by conditions and thresholds must be in use; an answer to a threshold must be an exchange. */
const types = (draft: Draft): Fault[] => {
  const { messages } = draft;
  if (messages === undefined) return [];
  const inConditions = conditionsOf(draft).flatMap(({ path, item }) =>
    leaves(item, path).flatMap(({ item: leaf, path: at }) => {
      const [key, asked] =
        'sent' in leaf ? ['sent', leaf.sent] : 'replied' in leaf ? ['replied', leaf.replied] : ['', undefined];
      const type = asked?.type;
      return type === undefined || messages[type] !== undefined ? [] : [notInUse(type, [...at, key, 'type'])];
    }),
  );
  const inThresholds = draft.thresholds.flatMap(({ at, item }) =>
    item.answeredBy.flatMap((type, i) =>
      messages[type] === undefined ? [notInUse(type, ['thresholds', at, 'answeredBy', i])] : [],
    ),
  );
  return [...inConditions, ...inThresholds];
};

export const checkLines = (draft: Draft): Fault[] => [
  ...numbers(draft),
  ...directories(draft),
  ...suspensions(draft),
  ...redirects(draft),
  ...effects(draft),
  ...times(draft),
  ...types(draft),
];
