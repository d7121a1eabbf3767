import { type Viewer, viewerKey } from '@firebreak/shared/base/viewer.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import { diff, type Tables } from '@firebreak/shared/view/diff.ts';
import { project } from '@firebreak/shared/view/project.ts';
import type { UpdateFrame, ViewFrame } from '@firebreak/shared/wire/frames.ts';

/** Where frames go: one room per audience, so that a frame is encoded once for all who may see it. */
export type Outlet = {
  readonly isListening: (room: string) => boolean;
  readonly update: (room: string, frame: UpdateFrame) => void;
};

export type FanOut = {
  /** Sends every audience that listens the rows that changed for it. */
  readonly publish: (state: State) => void;
  /** What a viewer lacks who holds update `have` of its stream: nothing, or the whole view. */
  readonly view: (state: State, viewer: Viewer, have: number | undefined) => ViewFrame | undefined;
};

export const roomOf = (exercise: string, viewer: Viewer): string => `${exercise}/${viewerKey(viewer)}`;

type Stream = { readonly viewer: Viewer; readonly room: string; n: number; tables: Tables };

export const createFanOut = (exercise: string, outlet: Outlet, firstNumber: () => number): FanOut => {
  const streams = new Map<string, Stream>();

  /** Brings a stream up to the state; the update, if anything its viewer may see has changed. */
  const advance = (stream: Stream, state: State): UpdateFrame | undefined => {
    const tables = project(state, stream.viewer) as Tables;
    const update = diff(stream.tables, tables);
    stream.tables = tables;
    if (update === undefined) return undefined;
    stream.n += 1;
    return { stream: viewerKey(stream.viewer), n: stream.n, ...update };
  };

  /**
   * Each stream counts for itself, so that a number says nothing of what others were sent. It begins at the present
   * epoch ms: a page that comes back after a restart can then never hold a number that happens to fit.
   */
  const streamOf = (viewer: Viewer): Stream => {
    const key = viewerKey(viewer);
    const known = streams.get(key);
    if (known) return known;
    const made = { viewer, room: roomOf(exercise, viewer), n: firstNumber(), tables: {} };
    streams.set(key, made);
    return made;
  };

  return {
    publish: (state) => {
      for (const stream of streams.values()) {
        if (!outlet.isListening(stream.room)) continue;
        const update = advance(stream, state);
        if (update !== undefined) outlet.update(stream.room, update);
      }
    },
    view: (state, viewer, have) => {
      const stream = streamOf(viewer);
      // With listeners the stream is up to date and this changes nothing; without, nobody misses the update.
      advance(stream, state);
      if (have === stream.n) return undefined;
      return { stream: viewerKey(viewer), n: stream.n, tables: stream.tables };
    },
  };
};
