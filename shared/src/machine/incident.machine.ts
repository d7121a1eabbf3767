import type { SideId } from '../base/ids.ts';
import type { Incident } from '../scenario/scenario.ts';
import { chart, type Node, tell } from './chart.ts';

type Context = Record<string, never>;

const region = (incident: string, side: SideId): Node<Context> => {
  const told = (type: 'incidentReported' | 'incidentAssessed' | 'incidentAttributed' | 'incidentClosed') => ({
    guard: ({ event }: { event: { [field: string]: unknown } }) => event.side === side,
    actions: tell<Context>({ type, incident, side }),
  });
  const attribute = { ...told('incidentAttributed'), target: 'attributed' };
  const close = { ...told('incidentClosed'), target: 'closed' };
  return {
    initial: 'latent',
    states: {
      latent: { on: { REPORT: { ...told('incidentReported'), target: 'reported' } } },
      reported: {
        on: { ASSESS: { ...told('incidentAssessed'), target: 'assessed' }, ATTRIBUTE: attribute, CLOSE: close },
      },
      assessed: { on: { ATTRIBUTE: attribute, CLOSE: close } },
      attributed: { on: { CLOSE: close } },
      closed: {},
    },
  };
};

/** One incident, for each side that assesses it: latent → reported → assessed → attributed → closed. */
export const incidentMachine = (incident: Incident) =>
  chart<Context>(
    'incident',
    {},
    {
      type: 'parallel',
      states: Object.fromEntries(incident.sides.map((side) => [side, region(incident.id, side)])),
    },
  );
