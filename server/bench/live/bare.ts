import type { BareCommand, BareHello, BareUpdate } from './bare-server.ts';
import type { Contestant, Heard, LiveRoom } from './contestant.ts';
import { connectMember } from './member.ts';
import { SEATS } from './scenario.ts';
import { startServer } from './server-process.ts';

/** As long as ours takes to carry a message: half a minute of exercise time at double pace. */
const LATER_MS = 15_000;
const ALL = ['A', 'B', 'facilitator'];

export const startBare = async (): Promise<Contestant> => {
  const server = await startServer('bare-server.ts', []);
  let rooms = 0;

  const openRoom = async ({ update, lost }: Heard): Promise<LiveRoom> => {
    rooms += 1;
    const room = `room-${rooms}`;
    const join = (audience: string) =>
      connectMember({
        ...{ port: server.port, auth: { room, audience } satisfies BareHello, onLost: lost },
        onEvent: (_event, frame, bytes) => update([(frame as BareUpdate).key], bytes),
      });
    const [control, ...seats] = await Promise.all([join('facilitator'), ...SEATS.map(({ side }) => join(side))]);
    const leave = () => {
      for (const member of [control, ...seats]) member?.close();
    };
    let sent = 0;
    return {
      send: (seat, { command, key, audiences, arrives }, taken) => {
        sent += 1;
        const frame: BareCommand = {
          ...{ id: `${seat}-${sent}`, command, key, audiences },
          ...(arrives && { later: { audiences: ALL, ms: LATER_MS } }),
        };
        seats[seat]?.emit('command', frame, () => taken(true, ''));
      },
      close: async () => leave(),
      leave,
    };
  };

  return { name: 'bare Socket.IO', server, openRoom };
};
