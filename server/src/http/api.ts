import express, { type Express, json, Router } from 'express';
import { annotationRoutes } from './annotation-routes.ts';
import { chartRoutes } from './chart-routes.ts';
import { doorRoutes } from './door-routes.ts';
import { fail } from './errors.ts';
import { exerciseRoutes } from './exercise-routes.ts';
import { facilitatorRoutes } from './facilitator-routes.ts';
import { answerErrors, refuseEncodedBodies, refuseOtherOrigins, requireJson, securityHeaders } from './guards.ts';
import { joinRoutes } from './join-routes.ts';
import { lockRoutes } from './lock-routes.ts';
import type { HttpPorts } from './ports.ts';
import { replayRoutes } from './replay-routes.ts';
import { route } from './reply.ts';
import { reportRoutes } from './report-routes.ts';
import { scenarioRoutes } from './scenario-routes.ts';
import { screenRoutes } from './screen-routes.ts';
import { seatLinkRoutes } from './seat-link-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { staffLinkRoutes } from './staff-link-routes.ts';
import { staffRoutes } from './staff-routes.ts';
import { serveClient } from './static-files.ts';

/** A scenario may be uploaded whole; nothing else is that large. */
const SCENARIO_LIMIT = '600kb';
const LIMIT = '64kb';

export const createHttp = (ports: HttpPorts, clientDir: string): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', false);
  app.set('query parser', 'simple');
  app.use(securityHeaders(), refuseEncodedBodies, refuseOtherOrigins);
  app.use('/api', api(ports));
  app.use(serveClient(clientDir));
  app.use(route(() => fail('not-found')));
  app.use(answerErrors(ports.warn));
  return app;
};

const api = (ports: HttpPorts): Router => {
  const router = Router();
  router.use(requireJson);
  router.post(['/exercises', '/scenarios/check'], whole(SCENARIO_LIMIT));
  router.use(whole(LIMIT));
  router.use(
    facilitatorRoutes(ports),
    sessionRoutes(ports),
    lockRoutes(ports),
    joinRoutes(ports),
    seatLinkRoutes(ports),
    staffRoutes(ports),
    staffLinkRoutes(ports),
    scenarioRoutes(ports),
    exerciseRoutes(ports),
    chartRoutes(ports),
    doorRoutes(ports),
    screenRoutes(ports),
    replayRoutes(ports),
    annotationRoutes(ports),
    reportRoutes(ports),
  );
  router.use(route(() => fail('not-found')));
  return router;
};

const whole = (limit: string) => json({ limit, inflate: false, strict: true });
