import { type Text, text } from '../../base/text.ts';
import { recordsOf } from '../chronicle.ts';
import { closingOf } from '../exchanges.ts';
import type { Evidence } from '../finding.ts';
import { clockTime } from '../spell.ts';
import type { Audience, Section, Statement } from './document.ts';

const plain = (s: string): Text => text(s, s);
const NONE = text('None.', '无。');
const NO_TIME: Statement = { text: plain('–') };

/** Participants, the MSEL (master scenario events list) as it ran, the hotline's log, and what seats answered to probes. */
export const appendices = (evidence: Evidence, audience: Audience): readonly Section[] => {
  const { chronicle, names, exchanges, calls } = evidence;
  const { scenario } = chronicle;
  const startsAt = Date.parse(scenario.startsAt);
  const time = (of: { readonly at: number; readonly seq: number } | undefined): Statement =>
    of ? { text: plain(clockTime(of.at, startsAt)), records: [of.seq] } : NO_TIME;
  const taken = recordsOf(chronicle, 'seatTaken', 'seatGivenToBot');
  const fired = new Map(recordsOf(chronicle, 'injectFired').map((r) => [r.event.inject, r]));
  const adhoc = recordsOf(chronicle, 'adhocSent');
  const named = audience === 'trainer';
  const section = (
    id: string,
    heading: Text,
    head: readonly Text[],
    rows: readonly (readonly Statement[])[],
  ): Section => ({
    ...{ id, level: 1, heading },
    blocks: [{ kind: 'table', id, title: heading, head, rows, none: NONE }],
  });
  return [
    section(
      'participants',
      text('Appendix A: Participants', '附录一：参演席位'),
      [text('Side', '方'), text('Office', '职务'), ...(named ? [text('Name', '姓名')] : []), text('Taken', '就位')],
      scenario.seats.map((seat) => {
        const by = taken.filter((r) => r.event.seat === seat.id);
        const who = by.map((r) => (r.event.type === 'seatTaken' ? plain(r.event.name) : text('bot', '机器人')));
        return [
          { text: names.side(seat.side) },
          { text: seat.office },
          ...(named
            ? [{ text: text(who.map((w) => w.en).join(', ') || '–', who.map((w) => w.zh).join('、') || '–') }]
            : []),
          time(by[0]),
        ];
      }),
    ),
    section(
      'msel',
      text('Appendix B: MSEL as it ran', '附录二：实际事件清单（MSEL）'),
      [text('Inject', '注入'), text('To', '接收方'), text('Fired', '发出时间')],
      [
        ...scenario.injects.map((inject) => [
          { text: inject.title },
          { text: plain(inject.deliveries.map((d) => (Array.isArray(d.to) ? d.to.join(' ') : d.to)).join(', ')) },
          time(fired.get(inject.id)),
        ]),
        ...adhoc.map((r) => [
          { text: r.event.content.headline },
          { text: plain(Array.isArray(r.event.content.to) ? r.event.content.to.join(' ') : r.event.content.to) },
          time(r),
        ]),
      ],
    ),
    section(
      'hotline',
      text('Appendix C: Hotline log', '附录三：热线日志'),
      [
        ...[text('Number', '编号'), text('From', '发出方'), text('Sent', '发出'), text('Received', '收到')],
        ...[text('Opened', '开启'), text('Answered', '答复'), text('Answer', '答复用语')],
      ],
      [
        ...exchanges
          .filter((x) => x.sent)
          .map((x) => [
            { text: plain(`${x.number ?? x.id} ${x.type}`) },
            { text: x.forged ? text('forged', '伪造') : names.side(x.from) },
            ...[x.sent, x.received, x.opened, closingOf(x)].map(time),
            { text: plain(x.answers.map((a) => (a.late ? `${a.word} LATE` : a.word)).join(', ') || '–') },
          ]),
        ...calls.map((c) => [
          { text: text('call', '通话') },
          { text: names.side(c.from) },
          ...[c.placed, c.answered, undefined, undefined].map(time),
          { text: c.answered ? text('answered', '已接') : text('not answered', '未接') },
        ]),
      ],
    ),
    section(
      'probes',
      text('Appendix D: Probes and survey', '附录四：提问与调查'),
      [text('Question', '问题'), text('Office', '职务'), text('Answer, %', '回答（%）'), text('Time', '时间')],
      recordsOf(chronicle, 'probeAnswered').map((r) => {
        const probe = scenario.probes.find((p) => p.id === r.event.probe);
        return [
          { text: probe?.ask ?? plain(r.event.probe) },
          { text: names.seat(r.event.seat) },
          {
            text: plain(
              Object.entries(r.event.chances)
                .map(([id, chance]) => `${id} ${chance}`)
                .join(', '),
            ),
            records: [r.seq],
          },
          time(r),
        ];
      }),
    ),
  ];
};
