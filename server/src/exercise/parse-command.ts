import type { Rejection } from '@firebreak/shared/base/rejection.ts';
import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import { type CommandFrame, commandFrame } from '@firebreak/shared/wire/frames.ts';

const LONGEST_PLACE = 80;

/** The one place where a frame becomes a command. Unknown keys are refused; the place that is wrong is named. */
export const parseCommand = (frame: unknown): Result<CommandFrame, Rejection> => {
  const parsed = commandFrame.safeParse(frame);
  if (parsed.success) return ok(parsed.data);
  const place = placeOf(parsed.error.issues[0]);
  return err({ code: 'malformed-command', ...(place !== '' && { about: place }) });
};

type Issue = { readonly code: string; readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] };

const placeOf = (issue: Issue | undefined): string => {
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? (issue.keys ?? []).slice(0, 1) : [])];
  // A key may be anything its sender liked: only what could be one of ours is said back.
  return path
    .map((part) => String(part).replaceAll(/[^\w.-]/g, '?'))
    .join('.')
    .slice(0, LONGEST_PLACE);
};
