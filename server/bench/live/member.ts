/** One member of a room: what Engine.IO and Socket.IO say over a WebSocket, by hand. */
import { openWebSocket } from './web-socket.ts';

export type Member = {
  readonly emit: (event: string, frame: unknown, onAnswer?: (answer: unknown) => void) => void;
  readonly close: () => void;
};

export type MemberPorts = {
  readonly port: number;
  readonly auth: unknown;
  readonly cookie?: string;
  readonly onEvent: (event: string, frame: unknown, bytes: number) => void;
  /** The connection ended and we did not end it. */
  readonly onLost: (why: string) => void;
};

/** Resolves when the server has let it in. */
export const connectMember = ({ port, auth, cookie, onEvent, onLost }: MemberPorts): Promise<Member> =>
  new Promise((resolve, reject) => {
    const answers = new Map<number, (answer: unknown) => void>();
    let asked = 0;
    let isIn = false;

    const member: Member = {
      emit: (event, frame, onAnswer) => {
        const body = JSON.stringify([event, frame]);
        if (onAnswer === undefined) return client.send(`42${body}`);
        asked += 1;
        answers.set(asked, onAnswer);
        client.send(`42${asked}${body}`);
      },
      close: () => client.close(),
    };

    const onPacket = (text: string) => {
      if (text.startsWith('42')) {
        const [event, frame] = JSON.parse(text.slice(2)) as [string, unknown];
        onEvent(event, frame, text.length);
      } else if (text.startsWith('43')) {
        const from = text.indexOf('[');
        const id = Number(text.slice(2, from));
        const answer = answers.get(id);
        answers.delete(id);
        answer?.((JSON.parse(text.slice(from)) as unknown[])[0]);
      } else if (text === '2') client.send('3');
      else if (text.startsWith('40')) {
        isIn = true;
        resolve(member);
      } else if (text.startsWith('44')) reject(new Error(`not let in: ${text.slice(2)}`));
      else if (text.startsWith('0')) client.send(`40${JSON.stringify(auth)}`);
    };

    const client = openWebSocket({
      port,
      path: '/socket.io/?EIO=4&transport=websocket',
      headers: { Origin: `http://127.0.0.1:${port}`, ...(cookie !== undefined && { Cookie: cookie }) },
      onText: onPacket,
      onEnd: (why) => {
        if (why === undefined) return;
        if (isIn) onLost(why);
        else reject(new Error(why));
      },
    });
  });
