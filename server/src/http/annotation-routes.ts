import { type AnnotationsAnswer, annotationRequest } from '@firebreak/shared/wire/http.ts';
import { type Request, Router } from 'express';
import type { Exercise } from '../exercise/exercise.ts';
import type { Session } from '../sessions/sessions.ts';
import { fail } from './errors.ts';
import { logReader } from './log-reader.ts';
import { type HttpPorts, withExercise } from './ports.ts';
import { bodyAs, param, type Reply, route } from './reply.ts';

/** Comments and bookmarks in the margin of a log, for whoever may read that log. */
export const annotationRoutes = (ports: HttpPorts): Router => {
  const { annotations } = ports.tables;
  const asReader = (handle: (request: Request, exercise: Exercise, reader: Session) => Reply) =>
    route((request) =>
      withExercise(ports, param(request, 'id'), (exercise) => {
        const reader = logReader(request, exercise.id, exercise, ports);
        return typeof reader === 'string' ? fail(reader) : handle(request, exercise, reader);
      }),
    );
  /** What was sent, where it stands on records that are there. */
  const writtenIn = (request: Request, exercise: Exercise) => {
    const written = bodyAs(request, annotationRequest);
    if (written === undefined) return undefined;
    const { seq, to = seq, tag, text } = written;
    const stands = seq <= to && to <= exercise.state().head.seq;
    return stands && (text !== '' || tag === 'bookmark') ? written : undefined;
  };
  return Router()
    .get(
      '/exercises/:id/annotations',
      asReader((_request, { id }, { name }) => ({
        body: { annotations: annotations.of(id, name) } satisfies AnnotationsAnswer,
      })),
    )
    .post(
      '/exercises/:id/annotations',
      asReader((request, exercise, { name }) => {
        const written = writtenIn(request, exercise);
        if (written === undefined) return fail('bad-request');
        const id = annotations.add(exercise.id, name, written, ports.clock.now());
        return id === undefined ? fail('margin-full') : { status: 201, body: { id } };
      }),
    )
    .post(
      '/exercises/:id/annotations/:annotation',
      asReader((request, exercise, { name }) => {
        const written = writtenIn(request, exercise);
        if (written === undefined) return fail('bad-request');
        const id = param(request, 'annotation');
        return annotations.change(exercise.id, name, id, written, ports.clock.now()) ? {} : fail('annotation-unknown');
      }),
    )
    .delete(
      '/exercises/:id/annotations/:annotation',
      asReader((request, { id }, { name }) =>
        annotations.remove(id, name, param(request, 'annotation')) ? {} : fail('annotation-unknown'),
      ),
    );
};
