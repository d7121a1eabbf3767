import { networkInterfaces } from 'node:os';
import type { Listening } from './app.ts';
import type { Config } from './config.ts';
import { facilitatorPath } from './sessions/facilitator-key.ts';

/** What the server says when it is up: where, how the facilitator gets in, how everybody else does. */
export const announcement = ({ host, port, newKey }: Listening, config: Config): readonly string[] => {
  const here = `http://${isEverywhere(host) || isLoopback(host) ? 'localhost' : host}:${port}`;
  return [
    '',
    `Firebreak is running at ${here}`,
    `Data: ${config.dataDir}`,
    '',
    ...facilitatorLines(here, config, newKey),
    '',
    ...participantLines(here, host, port),
    '',
  ];
};

const facilitatorLines = (here: string, config: Config, newKey: string | undefined): readonly string[] => {
  if (newKey !== undefined) {
    return ['Facilitator: open this link. It is shown only now; keep it.', `  ${here}${facilitatorPath(newKey)}`];
  }
  if (config.facilitatorKey !== undefined) {
    return [`Facilitator: open ${here}${facilitatorPath('…')} with the key from FACILITATOR_KEY in place of the dots.`];
  }
  return [
    'Facilitator: the link with the key was shown when the server first started.',
    '  To make a new one (the old one stops working): npm run firebreak -- key --new',
  ];
};

const participantLines = (here: string, host: string, port: number): readonly string[] => {
  if (isLoopback(host)) {
    return [
      `Participants: open ${here} on this machine and enter the join code the facilitator sees.`,
      '  To open it to other machines on this network: HOST=0.0.0.0 npm start',
    ];
  }
  const addresses = isEverywhere(host) ? lanAddresses() : [host];
  return [
    'Participants: open one of these addresses and enter the join code the facilitator sees.',
    ...(addresses.length > 0 ? addresses : ['<this machine>']).map((address) => `  http://${address}:${port}`),
  ];
};

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');
const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';

const lanAddresses = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter((a) => !a.internal && a.family === 'IPv4').map((a) => a.address),
  );
