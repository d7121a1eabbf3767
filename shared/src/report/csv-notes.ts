import type { LogRecord } from '../log/record.ts';

type NoteCells = { readonly [column: string]: string | number | undefined };

/** What a record of the white cell, or a note a seat gave to the debrief, is in a table; `at_ms`: when it was begun. */
export const noteCells = ({ seq, at, event }: LogRecord): NoteCells | undefined => {
  switch (event.type) {
    case 'observed':
      return {
        ...{ seq, at_ms: event.at, kind: 'observation', by: event.by, text: event.text, tags: event.tags.join(' ') },
        ...(event.about && { about: `${event.about.kind} ${event.about.id}` }),
        replaces: event.replaces,
      };
    case 'bookmarked':
      return { seq, at_ms: event.at, kind: 'bookmark', by: event.by, text: event.label };
    case 'noteShared':
      return {
        ...{ seq, at_ms: event.at, kind: 'shared', by: event.seat, side: event.side, text: event.text },
        ...(event.about && { about: `${event.about.kind} ${event.about.id}` }),
      };
    case 'rated':
      return {
        ...{ seq, at_ms: at, kind: 'rating', by: event.by, side: event.side, objective: event.objective },
        ...{ rating: event.rating, text: event.comment },
      };
    default:
      return undefined;
  }
};
