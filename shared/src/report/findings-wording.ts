import { otherSide } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { closingOf, type Exchange, nameOf } from './exchanges.ts';
import type { Evidence, Finding } from './finding.ts';
import { pct, roughly } from './spell.ts';

/** What was being read: the message named, else the last that had arrived on that line from the other side. */
const readMessage = (exchanges: readonly Exchange[], clarify: Exchange): Exchange | undefined =>
  exchanges.find((x) => x.number !== undefined && x.number === clarify.inReplyTo) ??
  exchanges.findLast(
    (x) =>
      x.from !== clarify.from &&
      x.line === clarify.line &&
      x.received !== undefined &&
      x.received.seq < clarify.drafted.seq,
  );

/** One word read in two ways, and asked about: the clock runs from its arrival to the answer. */
export const homonyms = ({ exchanges, traces, names }: Evidence): Finding[] =>
  exchanges.flatMap((x): Finding[] => {
    const answer = x.type === 'CLARIFY' ? closingOf(x) : undefined;
    const read = names.meaning(x.slots.meaning ?? '');
    const meant = answer?.slots.meaning === undefined ? undefined : names.meaning(answer.slots.meaning);
    if (!answer || !read || answer.word === 'AFFIRM') return [];
    const source = readMessage(exchanges, x);
    const since = source?.received ?? x.drafted;
    const lasted = roughly(answer.at - since.at);
    const reader = names.side(x.from);
    const author = names.side(otherSide(x.from));
    const moved = traces
      .filter((t) => t.side === x.from)
      .flatMap((t) =>
        t.incident.hypotheses
          .filter((h) => h.hostile && h.id !== t.incident.truth)
          .map((h) => {
            const inside = t.filed.filter((r) => r.seq > since.seq && r.seq < answer.seq);
            const before = t.filed.findLast((r) => r.seq <= since.seq)?.chances[h.id] ?? 0;
            const peak = inside.reduce(
              (m, r) => ((r.chances[h.id] ?? 0) > m.to ? { to: r.chances[h.id] ?? 0, seq: r.seq } : m),
              { to: before, seq: 0 },
            );
            return { ...peak, before, incident: t.incident.id, hypothesis: h.id };
          }),
      )
      .reduce((a, b) => (b.to - b.before > a.to - a.before ? b : a), {
        to: 0,
        before: 0,
        seq: 0,
        incident: '',
        hypothesis: '',
      });
    const rose = moved.to - moved.before >= 10;
    return [
      {
        ...{ id: `wording:${x.id}`, kind: 'wording', seq: answer.seq, at: answer.at, weight: 70 },
        headline: text(`One word meant two things for ${lasted.en}`, `同一个词有两种理解，长达 ${lasted.zh}`),
        sentence: text(
          `${reader.en} read ${source ? nameOf(source) : 'a message'} as “${read.en}”${meant ? `; ${author.en} meant “${meant.en}”` : `, and ${author.en} said no`}.`,
          `${reader.zh}把${source ? ` ${nameOf(source)} ` : '来文'}理解为“${read.zh}”${meant ? `，${author.zh}的本意是“${meant.zh}”` : `，${author.zh}予以否认`}。`,
        ),
        detail: text(
          `${rose ? `${reader.en}’s belief moved ${pct(moved.before)} → ${pct(moved.to)} on it. ` : ''}${nameOf(x)} settled it.`,
          `${rose ? `${reader.zh}的判断因此由 ${pct(moved.before)} 升至 ${pct(moved.to)}。` : ''}${nameOf(x)} 予以澄清。`,
        ),
        records: [answer.seq, x.sent?.seq, source?.received?.seq, rose ? moved.seq : undefined].filter(
          (s) => s !== undefined,
        ),
        ...(rose && { belief: { side: x.from, incident: moved.incident, hypothesis: moved.hypothesis } }),
      },
    ];
  });
