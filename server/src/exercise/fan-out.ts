import { type Viewer, viewerKey } from '@firebreak/shared/base/viewer.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import { newProjection } from '@firebreak/shared/view/project.ts';
import type { Projection } from '@firebreak/shared/view/projection.ts';
import type { UpdateFrame, ViewFrame } from '@firebreak/shared/wire/frames.ts';

/** Where frames go: one room per audience, so that a frame is encoded once for all who may see it. */
export type Outlet = {
  readonly isListening: (room: string) => boolean;
  readonly update: (room: string, frame: UpdateFrame) => void;
};

export type FanOut = {
  /** Sends every audience that listens the rows that changed for it. */
  readonly publish: (state: State) => void;
  /** The number of a stream's last update, and when it went out, epoch ms. */
  readonly last: (viewer: Viewer) => { readonly n: number; readonly at: number } | undefined;
  /** What a viewer lacks who holds update `have` of its stream: nothing, or the whole view. */
  readonly view: (state: State, viewer: Viewer, have: number | undefined) => ViewFrame | undefined;
};

export const roomOf = (exercise: string, viewer: Viewer): string => `${exercise}/${viewerKey(viewer)}`;

type Stream = { readonly name: string; readonly room: string; readonly projection: Projection; n: number; at: number };

export const createFanOut = (exercise: string, outlet: Outlet, now: () => number): FanOut => {
  const streams = new Map<string, Stream>();

  /** Brings a stream up to the state; the update, if anything its viewer may see has changed. */
  const advance = (stream: Stream, state: State): UpdateFrame | undefined => {
    const update = stream.projection.advance(state);
    if (update === undefined) return undefined;
    stream.n += 1;
    stream.at = now();
    return { stream: stream.name, n: stream.n, ...update };
  };

  /**
   * Each stream counts for itself, so that a number says nothing of what others were sent. It begins at the present
   * epoch ms: a page that comes back after a restart can then never hold a number that happens to fit.
   */
  const streamOf = (state: State, viewer: Viewer): Stream => {
    const name = viewerKey(viewer);
    const known = streams.get(name);
    if (known) return known;
    const made = {
      name,
      room: roomOf(exercise, viewer),
      projection: newProjection(state, viewer),
      n: now(),
      at: now(),
    };
    streams.set(name, made);
    return made;
  };

  return {
    publish: (state) => {
      for (const stream of streams.values()) {
        const update = advance(stream, state);
        if (update !== undefined && outlet.isListening(stream.room)) outlet.update(stream.room, update);
      }
    },
    last: (viewer) => streams.get(viewerKey(viewer)),
    view: (state, viewer, have) => {
      const stream = streamOf(state, viewer);
      // With listeners the stream is up to date and this changes nothing; without, nobody misses the update.
      advance(stream, state);
      if (have === stream.n) return undefined;
      return { stream: stream.name, n: stream.n, tables: stream.projection.of(state) };
    },
  };
};
