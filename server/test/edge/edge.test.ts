import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { addressOf } from '../../src/edge/address.ts';
import { sessionCookies } from '../../src/edge/cookies.ts';
import { failedTries, JOIN_LIMITS } from '../../src/edge/failed-tries.ts';
import { isOwnOrigin } from '../../src/edge/origin.ts';
import { tokenBucket } from '../../src/edge/token-bucket.ts';
import { nodeWarning } from '../../src/node-version.ts';

describe('edge', () => {
  it('[SRV-27] twenty wrong tries in all, from whatever addresses, wait a minute', () => {
    const tries = failedTries(JOIN_LIMITS);
    for (let i = 0; i < 19; i++) tries.failed(`10.0.0.${i}`, 1_000);
    expect(tries.waitS('10.1.0.1', 1_000)).toBe(0);
    tries.failed('10.0.0.99', 1_000);
    expect(tries.waitS('10.1.0.1', 1_500)).toBe(60);
    expect(tries.waitS('10.1.0.1', 61_000)).toBe(0);
  });

  it('[SRV-27] slow tries never add up, and a clock that steps back locks nobody out for long', () => {
    const tries = failedTries(JOIN_LIMITS);
    for (let i = 0; i < 100; i++) tries.failed('10.0.0.1', i * 10_000);
    expect(tries.waitS('10.0.0.1', 1_000_000)).toBe(0);
    for (let i = 0; i < 10; i++) tries.failed('10.0.0.2', 10_000_000);
    expect(tries.waitS('10.0.0.2', 0)).toBeLessThanOrEqual(60);
  });

  it('[SRV-27] an address is the connection’s own; of IPv6 its network', () => {
    expect(addressOf('::ffff:10.1.2.3')).toBe('10.1.2.3');
    expect(addressOf('10.1.2.3')).toBe('10.1.2.3');
    expect(addressOf('2001:db8:1:2:3:4:5:6')).toBe(addressOf('2001:db8:1:2::9'));
    expect(addressOf('2001:db8:1:2::9')).not.toBe(addressOf('2001:db8:1:3::9'));
    expect(addressOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(addressOf(undefined)).toBe('unknown');
  });

  it('[SRV-20] an origin is ours when it is the host that was asked, by either scheme', () => {
    const asked = (origin: string | undefined, host = 'firebreak.example:3000') =>
      isOwnOrigin({ host, ...(origin !== undefined && { origin }) });
    expect(asked(undefined)).toBe(true);
    expect(asked('http://firebreak.example:3000')).toBe(true);
    expect(asked('https://firebreak.example:3000')).toBe(true);
    expect(asked('https://firebreak.example', 'firebreak.example:443')).toBe(true);
    expect(asked('http://firebreak.example')).toBe(false);
    expect(asked('http://firebreak.example:3000.evil.example')).toBe(false);
    expect(asked('http://evil.example:3000')).toBe(false);
    expect(asked('null')).toBe(false);
    expect(asked('')).toBe(false);
  });

  it('[SRV-9] a bucket gives its burst, then its rate', () => {
    const bucket = tokenBucket(20, 40);
    const taken = (now: number) => Array.from({ length: 100 }, () => bucket.take(now)).filter(Boolean).length;
    expect([taken(0), taken(0), taken(500), taken(500), taken(60_000), taken(1_000)]).toEqual([40, 0, 10, 0, 40, 0]);
  });

  it('[SRV-20] cookies of others and too many cookies are left alone', () => {
    expect([...sessionCookies('a=1; fb_s1=x; fb_=; fb_s2=y=z')]).toEqual([
      ['s1', 'x'],
      ['s2', 'y'],
    ]);
    const many = Array.from({ length: 500 }, (_, i) => `fb_s${i}=x`).join('; ');
    expect(sessionCookies(many).size).toBe(40);
    expect(sessionCookies(undefined).size).toBe(0);
  });

  it('[SRV-25] settings: loopback and port 3000 unless the environment says otherwise', () => {
    expect(readConfig({})).toMatchObject({ ok: true, value: { host: '127.0.0.1', port: 3000 } });
    expect(readConfig({ HOST: '0.0.0.0', PORT: '8080', DATA_DIR: '/x' })).toMatchObject({
      value: { host: '0.0.0.0', port: 8080, dataDir: '/x' },
    });
    for (const PORT of ['-1', '65536', '3.5', 'x']) expect(readConfig({ PORT }).ok).toBe(false);
  });

  it('[SRV-31] an older Node is warned of, a mended one is not', () => {
    for (const version of ['v22.23.3', 'v24.21.0', 'v24.22.0', 'v26.12.0', 'v25.9.9', 'v20.20.0']) {
      expect(nodeWarning(version), version).toContain(version);
    }
    for (const version of ['v22.23.4', 'v24.22.1', 'v24.23.0', 'v26.12.1', 'v27.0.0']) {
      expect(nodeWarning(version), version).toBeUndefined();
    }
  });
});
