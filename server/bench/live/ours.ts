import type { CommandAck, UpdateFrame } from '@firebreak/shared/wire/frames.ts';
import { PROTOCOL } from '@firebreak/shared/wire/protocol.ts';
import type { Contestant, Heard, LiveRoom } from './contestant.ts';
import { keysOf } from './keys.ts';
import { connectMember, type Member } from './member.ts';
import { SEATS } from './scenario.ts';
import { startServer } from './server-process.ts';
import { type SignedIn, seatAll, signIn } from './sign-in.ts';

const KEY = 'bench-key-of-the-facilitator-0123456789';
/** Exercise time by which the first reports, messages and a ransom note are there. */
const BEGUN_MS = 30 * 60_000;

/** Asks, and throws when it is refused. */
const insist = (member: Member, id: string, command: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    member.emit('command', { id, command }, (answer) => {
      const ack = answer as CommandAck;
      if (ack.ok) resolve();
      else reject(new Error(`refused: ${ack.rejection.code}`));
    });
  });

export type Ours = Contestant & {
  /** A running exercise with every seat taken, and nobody connected. */
  readonly openExercise: () => Promise<void>;
};

export const startOurs = async (dataDir: string, flags: readonly string[] = []): Promise<Ours> => {
  const server = await startServer('our-server.ts', [dataDir, KEY], flags);
  const login = await signIn(server.port, KEY);

  const join = async ({ session, cookie }: SignedIn, { update, lost }: Heard): Promise<Member> => {
    const onEvent = (event: string, frame: unknown, bytes: number) => {
      if (event === 'update') update(keysOf(frame as UpdateFrame), bytes);
    };
    const member = await connectMember({ port: server.port, auth: { session }, cookie, onEvent, onLost: lost });
    member.emit('hello', { protocol: PROTOCOL });
    return member;
  };

  const start = async (facilitator: Member) => {
    await insist(facilitator, 'start', { type: 'startExercise' });
    await insist(facilitator, 'jump', { type: 'jumpClock', by: BEGUN_MS });
  };

  const openExercise = async () => {
    const { control } = await seatAll(server.port, login);
    const facilitator = await join(control, { update: () => {}, lost: () => {} });
    await start(facilitator);
    facilitator.close();
  };

  const openRoom = async (heard: Heard): Promise<LiveRoom> => {
    const { control, seats } = await seatAll(server.port, login);
    const facilitator = await join(control, heard);
    const members = await Promise.all(SEATS.map(({ id }) => join(seats[id] as SignedIn, heard)));
    await start(facilitator);
    let sent = 0;
    return {
      send: (seat, { command }, taken) => {
        sent += 1;
        members[seat]?.emit('command', { id: `n${sent}`, command }, (answer) => {
          const ack = answer as CommandAck;
          taken(ack.ok, ack.ok ? '' : `${command.type}: ${ack.rejection.code}`);
        });
      },
      close: async () => {
        await insist(facilitator, 'end', { type: 'endExercise' });
        for (const member of members) member.close();
        await insist(facilitator, 'close', { type: 'closeExercise' });
        facilitator.close();
      },
      leave: () => {
        for (const member of [facilitator, ...members]) member.close();
      },
    };
  };

  return { name: 'Firebreak', server, openRoom, openExercise };
};
