import { mkdirSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scenarioDocument } from '@firebreak/shared/testing/scenario.ts';
import type { ExerciseAnswer, ExercisesAnswer, LibraryAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { emptyFolder } from '../support/folder.ts';
import { openRoom, signIn, sitOne } from '../support/room.ts';
import { KEY, runApp } from '../support/running-app.ts';

/** Sends exactly these headers and this body. */
const raw = (url: string, headers: Record<string, string>, body: Buffer): Promise<{ status?: number; said: string }> =>
  new Promise((resolve, reject) => {
    const request = rawRequest(
      url,
      { method: 'POST', headers: { ...headers, 'content-length': body.length } },
      (answer) => {
        let said = '';
        answer.on('data', (chunk) => {
          said += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, said }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });

describe('the edge of the API', () => {
  it.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, identity'])(
    '[SRV-31] a body encoded as %s is refused unread',
    async (encoding) => {
      const { url } = await runApp();
      const body = gzipSync(JSON.stringify({ key: KEY }));
      const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
      const { status, said } = await raw(`${url}/api/facilitator`, headers, body);
      expect([status, JSON.parse(said).error.code]).toEqual([415, 'encoded-body']);
    },
  );

  it('[SRV-32] a request from another site is refused, whatever cookie it brings', async () => {
    const room = await openRoom();
    const path = `/api/exercises/${room.exercise.id}/code`;
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const { status, body } = await room.desk.post(path, {}, headers as Record<string, string>);
      expect([status, body.error?.code]).toEqual([403, 'other-origin']);
    }
    expect((await room.desk.post(path, {}, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('[SRV-33] what is too large, not JSON, unknown or of the wrong shape gets a plain answer', async () => {
    const room = await openRoom();
    const { desk } = room;
    const answer = async (asked: Promise<{ status: number; body: { error?: { code: string } } }>) => {
      const { status, body } = await asked;
      return [status, body.error?.code];
    };
    expect(await answer(desk.post('/api/join', { code: 'x'.repeat(70_000) }))).toEqual([413, 'too-large']);
    expect(await answer(desk.post('/api/exercises', { source: 'x'.repeat(700_000) }))).toEqual([413, 'too-large']);
    expect(await answer(desk.post('/api/join', '{"code":'))).toEqual([400, 'bad-request']);
    expect(await answer(desk.post('/api/join', 'code=1', { 'content-type': 'text/plain' }))).toEqual([415, 'not-json']);
    const extra = { code: room.exercise.joinCode, name: 'Li', language: 'en', admin: true };
    expect(await answer(desk.post('/api/join', extra))).toEqual([400, 'bad-request']);
    expect(await answer(desk.get('/api/nothing'))).toEqual([404, 'not-found']);
    expect(await answer(desk.get('/api/exercises/nothing'))).toEqual([404, 'exercise-unknown']);
    expect(await answer(desk.get('/api/exercises/%00'))).toEqual([404, 'exercise-unknown']);
    expect(await answer(desk.get('/api/exercises/%E0%A4%A'))).toEqual([400, 'bad-request']);
    expect(await answer(desk.post('/api/exercises', { scenario: 'nothing' }))).toEqual([404, 'scenario-unknown']);
    expect(await answer(desk.post('/api/exercises', {}))).toEqual([400, 'bad-request']);
  });

  it('[PRC-14] cards that are drawn and hidden: the log, which names them, is refused until the exercise has ended', async () => {
    const { url } = await runApp();
    const desk = await signIn(url);
    const source = JSON.stringify(scenarioDocument());
    const both = await desk.post('/api/exercises', { source, drawn: 'hidden', procedures: ['P4'] });
    expect([both.status, both.body.error?.code]).toEqual([400, 'bad-request']);
    const hidden = await desk.post<ExerciseAnswer>('/api/exercises', { source, drawn: 'hidden' });
    expect(hidden.status).toBe(200);
    const log = await desk.get(`/api/exercises/${hidden.body.id}/log`);
    expect([log.status, log.body.error?.code]).toEqual([409, 'cards-are-hidden']);
    const shown = await desk.post<ExerciseAnswer>('/api/exercises', { source, drawn: 'shown' });
    expect((await desk.get(`/api/exercises/${shown.body.id}/log`)).status).toBe(200);
  });

  it('[SRV-34] a scenario with faults opens nothing and names every fault', async () => {
    const { url } = await runApp();
    const desk = await signIn(url);
    const broken = { ...scenarioDocument(), incidents: [], title: { en: 'Only English' } };
    const source = JSON.stringify(broken);
    for (const [path, body] of [
      ['/api/exercises', { source }],
      ['/api/scenarios/check', { source }],
    ] as const) {
      const answer = await desk.post(path, body);
      expect([answer.status, answer.body.error?.code]).toEqual([422, 'scenario-has-faults']);
      expect(answer.body.error?.faults?.length).toBeGreaterThanOrEqual(2);
    }
    expect((await desk.get<ExercisesAnswer>('/api/exercises')).body.exercises).toEqual([]);
    const sound = await desk.post('/api/scenarios/check', { source: JSON.stringify(scenarioDocument()) });
    expect([sound.status, sound.body]).toEqual([200, { faults: [] }]);
    const { body } = await desk.get<LibraryAnswer>('/api/scenarios');
    expect(body.scenarios).toMatchObject([{ id: 'small', seats: 4 }]);
  });

  it('[SRV-35] everything of the facilitator’s is refused to everybody else', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty');
    const base = `/api/exercises/${room.exercise.id}`;
    for (const from of [browser(room.url), seated.from]) {
      for (const path of ['/api/scenarios', '/api/exercises', base, `${base}/log`]) {
        const { status, body } = await from.get(path);
        expect([path, status, body.error?.code]).toEqual([path, 401, 'not-signed-in']);
      }
      for (const path of [
        '/api/exercises',
        '/api/scenarios/check',
        ...['admit', 'refuse', 'release', 'door', 'code', 'links'].map((p) => `${base}/${p}`),
      ]) {
        const { status, body } = await from.post(path, {});
        expect([path, status, body.error?.code]).toEqual([path, 401, 'not-signed-in']);
      }
    }
  });

  it('[SRV-36] cookies are HttpOnly, strict, and secure when the browser came by https', async () => {
    const { url } = await runApp();
    const plain = await browser(url).post('/api/facilitator', { key: KEY });
    expect(plain.headers.getSetCookie()[0]).toMatch(
      /^fb_s\w+=[\w-]{32}; Max-Age=108000; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const secured = await browser(url).post('/api/facilitator', { key: KEY }, { 'x-forwarded-proto': 'https' });
    expect(secured.headers.getSetCookie()[0]).toMatch(/; Secure$/);
  });

  it('[SRV-27] wrong keys are limited like wrong codes, and a forwarding header changes nothing', async () => {
    const { url } = await runApp();
    for (let i = 0; i < 10; i++) {
      const tried = await browser(url).post(
        '/api/facilitator',
        { key: `wrong-key-wrong-key-${i}` },
        { 'x-forwarded-for': `10.0.0.${i}` },
      );
      expect(tried.body.error?.code).toBe('key-wrong');
    }
    const waiting = await browser(url).post('/api/facilitator', { key: KEY }, { 'x-forwarded-for': '10.0.0.99' });
    expect(waiting.body.error?.code).toBe('too-many-tries');
  });

  it('[SRV-37] serves the built client with a strict policy, and its screens under any address', async () => {
    const clientDir = emptyFolder();
    mkdirSync(join(clientDir, 'assets'));
    writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Firebreak</title>');
    writeFileSync(join(clientDir, 'assets', 'main-abc123.js'), `const long = "${'x'.repeat(2_000)}";`);
    writeFileSync(join(clientDir, '.built-from'), 'secret');
    const { url } = await runApp({ config: { clientDir } });
    const page = await browser(url).get<string>('/control');
    expect(page.body).toContain('<title>Firebreak</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.headers.get('x-powered-by')).toBeNull();
    const asset = await browser(url).get<string>('/assets/main-abc123.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(asset.body).toHaveLength(2_000 + 'const long = "";'.length);
    for (const path of ['/assets/none.js', '/.built-from', '/../package.json', '/%2e%2e/package.json']) {
      expect(JSON.stringify((await browser(url).get(path)).body)).not.toMatch(/secret|workspaces/);
    }
    expect((await browser(url).get('/assets/none.js')).status).toBe(404);
  });

  it('[SRV-38] the server’s own output holds no token, no code and nobody’s words', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty');
    await seated.page.act({ type: 'setReady', ready: true });
    await browser(room.url).post('/api/facilitator', { key: 'wrong-key-wrong-key-wrong' });
    await room.stop();
    const said = room.said.join('\n');
    for (const secret of [KEY, room.exercise.joinCode, ...seated.from.cookie().split('=').slice(1), 'Holder of']) {
      expect(said).not.toContain(secret);
    }
  });
});
