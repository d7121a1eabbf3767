import { readConfig } from '../config.ts';
import { facilitatorPath, renewKeyIn } from '../sessions/facilitator-key.ts';
import { EXIT, Failure } from './failure.ts';

/** A new facilitator's key; the old one stops working. Printed once, kept only as a hash. */
export const newKey = (): void => {
  const config = readConfig(process.env);
  if (!config.ok) throw new Failure(EXIT.usage, config.error);
  const { dataDir, facilitatorKey, host, port } = config.value;
  if (facilitatorKey !== undefined)
    throw new Failure(EXIT.usage, 'the key is set by FACILITATOR_KEY. Change it there and restart the server.');
  const renewed = renewKeyIn(dataDir);
  if (!renewed.ok) throw new Failure(EXIT.io, renewed.error);
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  console.log(
    `The old key no longer works. The facilitator's link, shown only now:\nhttp://${name}:${port}${facilitatorPath(renewed.value)}`,
  );
};
