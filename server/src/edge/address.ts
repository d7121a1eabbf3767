import { isIPv6 } from 'node:net';

/**
 * The address limits are counted by. The connection's own, never a forwarding header: anybody can write one.
 * An IPv6 host has 2^64 addresses to itself, so its network counts.
 */
export const addressOf = (remote: string | undefined): string => {
  if (remote === undefined) return 'unknown';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(remote)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(remote) ? networkOf(remote) : remote;
};

const networkOf = (address: string): string => {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`;
};
