import { phaseOf } from '@firebreak/shared/core/query.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import type { ReportAnswer } from '@firebreak/shared/report/aar/document.ts';
import { type AarDocument, AUDIENCES, type Audience } from '@firebreak/shared/report/aar/document.ts';
import { editable, unsigned, withEdits } from '@firebreak/shared/report/aar/edits.ts';
import { aarOf } from '@firebreak/shared/report/aar/report.ts';
import { reportEdit } from '@firebreak/shared/wire/report.ts';
import { REPORT_FORMATS } from '@firebreak/shared/wire/report-formats.ts';
import { type Request, Router } from 'express';
import type { Exercise } from '../exercise/exercise.ts';
import { render } from '../report/render.ts';
import type { Session } from '../sessions/sessions.ts';
import { fail } from './errors.ts';
import { logReader } from './log-reader.ts';
import { type HttpPorts, withExercise } from './ports.ts';
import { bodyAs, param, type Reply, route, sendReply } from './reply.ts';

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined => list.find((x) => x === value);

/** The after-action report of an exercise that is over, for whoever may read its log. */
export const reportRoutes = (ports: HttpPorts): Router => {
  const { reportEdits } = ports.tables;

  /** The report as it stands, or why there is none to be had here. */
  const standing = async (exercise: Exercise, audience: Audience): Promise<AarDocument | undefined> => {
    const records: LogRecord[] = [];
    for await (const line of ports.log.read(exercise.id)) records.push(JSON.parse(line) as LogRecord);
    const draft = aarOf(records, audience);
    if (draft === undefined) return undefined;
    const edits = reportEdits.of(exercise.id);
    return withEdits(draft, audience === 'trainer' ? edits : unsigned(edits));
  };

  const asReader =
    (handle: (exercise: Exercise, reader: Session) => Reply | Promise<Reply>) =>
    (request: Request): Promise<Reply> =>
      withExercise(ports, param(request, 'id'), (exercise) => {
        const reader = logReader(request, exercise.id, exercise, ports);
        if (typeof reader === 'string') return fail(reader);
        const phase = phaseOf(exercise.state());
        return phase === 'hotwash' || phase === 'closed' ? handle(exercise, reader) : fail('not-over-yet');
      });

  return Router()
    .get(
      '/exercises/:id/report',
      route((request) =>
        asReader(async (exercise) => {
          const audience = oneOf(AUDIENCES, request.query.for ?? 'trainer');
          const document = audience && (await standing(exercise, audience));
          if (document === undefined) return fail('bad-request');
          const versions = Object.fromEntries(reportEdits.of(exercise.id).map(({ id, version }) => [id, version]));
          return { body: { document, versions } satisfies ReportAnswer };
        })(request),
      ),
    )
    .post(
      '/exercises/:id/report/:statement',
      route((request) =>
        asReader(async (exercise, { name }) => {
          const body = bodyAs(request, reportEdit);
          const id = param(request, 'statement');
          const document = await standing(exercise, 'trainer');
          if (body === undefined || document === undefined || !editable(document).has(id)) return fail('bad-request');
          const written = reportEdits.write(exercise.id, { ...body, id, by: name }, ports.clock.now());
          return written ? {} : fail('written-meanwhile');
        })(request),
      ),
    )
    .get('/exercises/:id/report.:format', async (request, response) => {
      const format = oneOf(REPORT_FORMATS, request.params.format);
      const audience = oneOf(AUDIENCES, request.query.for ?? 'trainer');
      const language = request.query.lang === 'zh' ? 'zh' : 'en';
      let document: AarDocument | undefined;
      const refused = await asReader(async (exercise) => {
        document = audience && (await standing(exercise, audience));
        return {};
      })(request);
      if (refused.status !== undefined) return sendReply(response, refused);
      if (format === undefined || document === undefined) return sendReply(response, fail('bad-request'));
      const { type, body } = await render(document, format, language);
      response.set({
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="report-${document.exercise}-${document.audience}-${language}.${format}"`,
        'Cache-Control': 'no-store',
      });
      response.end(body);
    });
};
