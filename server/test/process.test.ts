import { scenarioDocument } from '@firebreak/shared/testing/scenario.ts';
import type { ClockRow } from '@firebreak/shared/view/rows.ts';
import type { CommandAck } from '@firebreak/shared/wire/frames.ts';
import type { ExerciseAnswer, LinksAnswer, SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { renewKeyIn } from '../src/sessions/facilitator-key.ts';
import { browser } from './support/browser.ts';
import { emptyFolder } from './support/folder.ts';
import { openPage } from './support/page.ts';
import { phaseIn, signIn } from './support/room.ts';
import { kill, runningServer, spawnServer } from './support/server-process.ts';

type ExerciseRow = { readonly clock: ClockRow; readonly recovered: boolean; readonly phase: string };

const openFromSource = async (url: string) => {
  const desk = await signIn(url);
  const source = JSON.stringify(scenarioDocument());
  const { body, status } = await desk.post<ExerciseAnswer>('/api/exercises', { source });
  if (status !== 200) throw new Error(JSON.stringify(body));
  const { body: made } = await desk.post<LinksAnswer>(`/api/exercises/${body.id}/links`);
  const from = browser(url);
  const token = made.links.find(({ seat }) => seat === 'a-duty')?.path.split('#')[1];
  const taken = await from.post<SessionAnswer>('/api/seat-link', { token, name: 'Li', language: 'en' });
  return { desk, exercise: body, from, session: taken.body.session };
};

describe('the server as a process', () => {
  it('[SRV-22] killed in mid-exercise it comes back paused at the same second, with every acknowledged command', async () => {
    const folder = emptyFolder();
    const first = await runningServer(folder);
    const { desk, exercise, from, session } = await openFromSource(first.url);
    const control = await openPage(desk, exercise.session);
    const seat = await openPage(from, session, { auth: { tab: 't1' } });
    for (const type of ['beginBriefing', 'startExercise']) expect(await control.act({ type })).toEqual({ ok: true });
    expect(await control.act({ type: 'setPace', pace: 16 })).toEqual({ ok: true });

    // Commands keep coming while it is killed; each acknowledgement that arrives is held against the log later.
    const acknowledged: string[] = [];
    let sent = 0;
    const sendOne = (): Promise<void> => {
      const id = `kill-${sent++}`;
      const command = { type: 'setReady', ready: sent % 2 === 0 };
      return seat.send({ id, command }).then((ack: CommandAck) => {
        if (ack.ok) acknowledged.push(id);
        return sendOne();
      });
    };
    void sendOne();
    await control.until('commands have got through', () => acknowledged.length >= 15);
    await kill(first, 'SIGKILL');
    const killedAt = Date.now();

    const second = await runningServer(folder);
    const deskAgain = desk.at(second.url);
    const controlAgain = await openPage(deskAgain, exercise.session);
    const row = controlAgain.table<ExerciseRow>('exercise').it;
    expect(row).toMatchObject({ phase: 'paused', recovered: true });
    const before = control.table<ExerciseRow>('exercise').it?.clock;
    if (!row || !before) throw new Error('no clock');
    const atKill = before.at + (killedAt - before.wall) * before.pace;
    expect(row.clock.at).toBeLessThanOrEqual(atKill);
    // A second of wall time between two signs of life, at this pace.
    expect(row.clock.at).toBeGreaterThan(atKill - 1_500 * before.pace);

    const seatAgain = await openPage(from.at(second.url), session, { auth: { tab: 't1' } });
    expect(phaseIn(seatAgain)).toBe('paused');
    const log = await deskAgain.get<string>(`/api/exercises/${exercise.id}/log`);
    const ids = new Set(
      log.body
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { commandId?: string }).commandId),
    );
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    const lines = log.body.trim().split('\n').length;
    for (const id of acknowledged.slice(-3)) {
      expect(await seatAgain.send({ id, command: { type: 'setReady', ready: true } })).toEqual({ ok: true });
    }
    const after = await deskAgain.get<string>(`/api/exercises/${exercise.id}/log`);
    expect(after.body.trim().split('\n').length).toBe(lines);
    expect(await controlAgain.act({ type: 'resumeExercise' })).toEqual({ ok: true });
    await seatAgain.until('running', () => phaseIn(seatAgain) === 'running');
  });

  it('[SRV-6] a second server on the same data folder says so and ends with an error; after a kill it starts', async () => {
    const folder = emptyFolder();
    const first = await runningServer(folder);
    const second = await spawnServer(folder);
    if (!('code' in second)) throw new Error('it started');
    expect(second.code).toBe(1);
    expect(second.output.join('\n')).toMatch(/Another Firebreak server is using the data folder/);
    await kill(first, 'SIGKILL');
    await runningServer(folder);
  });

  it('[SRV-23] ends by itself on SIGTERM, and a running exercise stands at the next start', async () => {
    const folder = emptyFolder();
    const first = await runningServer(folder);
    const { desk, exercise } = await openFromSource(first.url);
    const control = await openPage(desk, exercise.session);
    for (const type of ['beginBriefing', 'startExercise']) expect(await control.act({ type })).toEqual({ ok: true });
    expect(await kill(first, 'SIGTERM')).toBe(0);
    const second = await runningServer(folder);
    expect(phaseIn(await openPage(desk.at(second.url), exercise.session))).toBe('paused');
  });

  it('[SRV-24] prints the facilitator’s key once, stores only its hash, and takes a new one while it runs', async () => {
    const folder = emptyFolder();
    const first = await runningServer(folder, { FACILITATOR_KEY: '' });
    const key = /#key=(\S+)/.exec(first.output.join('\n'))?.[1];
    // The line that names the port comes before the one with the key.
    await expect.poll(() => /#key=(\S+)/.exec(first.output.join('\n'))?.[1]).toMatch(/^[\w-]{32}$/);
    const printed = key ?? /#key=(\S+)/.exec(first.output.join('\n'))?.[1];
    expect((await browser(first.url).post('/api/facilitator', { key: printed })).status).toBe(200);
    await kill(first, 'SIGTERM');
    const second = await runningServer(folder, { FACILITATOR_KEY: '' });
    await expect.poll(() => second.output.join('\n')).toMatch(/key --new/);
    expect(second.output.join('\n')).not.toContain('#key=');
    const renewed = renewKeyIn(folder);
    if (!renewed.ok) throw new Error(renewed.error);
    const facilitator = browser(second.url);
    expect((await facilitator.post('/api/facilitator', { key: printed })).body.error?.code).toBe('key-wrong');
    expect((await facilitator.post('/api/facilitator', { key: renewed.value })).status).toBe(200);
  });

  it('[SRV-25] says what is wrong with its settings, and ends with an error', async () => {
    const folder = emptyFolder();
    for (const [env, message] of [
      [{ PORT: 'many' }, /PORT must be a number/],
      [{ FACILITATOR_KEY: 'short' }, /FACILITATOR_KEY must be/],
      [{ HOST: '192.0.2.1' }, /no address 192\.0\.2\.1/],
      [{ DATA_DIR: '/dev/null/data' }, /cannot be written/],
    ] as const) {
      const server = await spawnServer(folder, env);
      if (!('code' in server)) throw new Error('it started');
      expect(server.code).toBe(1);
      expect(server.output.join('\n')).toMatch(message);
    }
  });
});
