export type Politeness = 'polite' | 'assertive';

export type Announcement = {
  readonly text: string;
  /** Announcements of one kind that pile up are said once, by the summary of the last of them. */
  readonly kind?: string;
  readonly summary?: (count: number) => string;
};

const MOST = 3;

/** One sentence for whatever has piled up: "4 injects. Answer due in 2:00". */
export const summarise = (queue: readonly Announcement[]): string => {
  const groups = new Map<string, Announcement[]>();
  queue.forEach((announcement, index) => {
    const key = announcement.kind ?? `#${index}`;
    groups.set(key, [...(groups.get(key) ?? []), announcement]);
  });
  const lines = [...groups.values()].map((group) => {
    const last = group[group.length - 1];
    if (!last) return '';
    return group.length > 1 && last.summary ? last.summary(group.length) : last.text;
  });
  return lines.slice(-MOST).join('. ');
};

const APART_MS = 3_000;
type Listener = (politeness: Politeness, text: string) => void;

const queues: Record<Politeness, Announcement[]> = { polite: [], assertive: [] };
let listener: Listener | undefined;
let lastAt = Number.NEGATIVE_INFINITY;
let waiting = false;

const schedule = (): void => {
  if (waiting) return;
  waiting = true;
  setTimeout(flush, Math.max(0, lastAt + APART_MS - Date.now()));
};

const flush = (): void => {
  waiting = false;
  const politeness: Politeness = queues.assertive.length > 0 ? 'assertive' : 'polite';
  const queue = queues[politeness].splice(0);
  if (queue.length === 0) return;
  lastAt = Date.now();
  listener?.(politeness, summarise(queue));
  if (queues.polite.length > 0) schedule();
};

/** Says it in the app's only live regions, at most once in three seconds. */
export const announce = (announcement: Announcement, politeness: Politeness = 'polite'): void => {
  queues[politeness].push(announcement);
  schedule();
};

export const onAnnouncement = (next: Listener): (() => void) => {
  listener = next;
  return () => {
    if (listener === next) listener = undefined;
  };
};
