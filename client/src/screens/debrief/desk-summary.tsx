import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { ThresholdState } from '@firebreak/shared/view/rows.ts';
import type { SideTables } from '@firebreak/shared/view/tables.ts';
import { percent } from '../../format/chance.ts';
import { Section } from '../../ui/section.tsx';
import { State } from '../../ui/state.tsx';
import type { StateName } from '../../ui/states.ts';
import css from './desk-summary.module.css';
import type { Study } from './study.ts';
import { useSpell } from './use-spell.ts';

type DeskSummaryProps = {
  readonly study: Study;
  readonly side: SideId;
  readonly at: number;
  readonly tables: SideTables;
  /** Numbers of what the other desk holds differently; none where one side alone is looked at. */
  readonly differs?: ReadonlySet<string>;
};

const messageState = ({
  reply,
  delivery,
  mine,
  dueAt,
  answers,
}: MessageRow): { of: StateName; at?: number | undefined } => {
  const last = answers[answers.length - 1];
  if (reply === 'overdue') return { of: mine ? 'noAnswer' : 'late', at: dueAt };
  if (reply === 'answered' || reply === 'answered-late')
    return last ? { of: last.word, at: last.at } : { of: 'answered' };
  if (reply === 'standby') return { of: 'standby', at: dueAt };
  if (reply === 'awaiting') return { of: mine ? 'awaiting' : 'answerBy', at: dueAt };
  return { of: delivery === 'turned-away' ? 'turnedAway' : delivery };
};

const THRESHOLD: Record<ThresholdState, StateName> = {
  clear: 'clear',
  pressing: 'pressing',
  held: 'held',
  answered: 'answered',
  tripped: 'tripped',
};
const LATEST = 8;

/** A side's desk as its own tables have it at this record: read only, built from nothing else. */
export const DeskSummary = ({ study, side, at, tables, differs }: DeskSummaryProps) => {
  const { say, text, side: sideName, time, timeShort } = useSpell(study);
  const items = Object.values(tables.situation).sort((a, b) => b.receivedAt - a.receivedAt);
  const messages = Object.values(tables.messages).sort((a, b) => (b.sentAt ?? 0) - (a.sentAt ?? 0));
  const calls = Object.values(tables.calls).sort((a, b) => b.placedAt - a.placedAt);
  const rung = tables.ladder.it?.rung ?? 0;
  const label = tables.rungs[String(rung)]?.label;
  return (
    <div className={css.desk}>
      <Section title={say('deskAt', { side: sideName(side), time: time(at) })} note={say('asProjected')}>
        <p className={css.rung}>{say('rungIs', { rung, label: label ? text(label) : '' })}</p>
      </Section>
      <Section title={say('beliefs')} level={3}>
        {Object.values(tables.incidents)
          .filter((i) => i.state !== 'latent')
          .map((incident) => (
            <div key={incident.id} className={css.belief}>
              <p>
                {text(incident.question)}{' '}
                <span className="qq">
                  {incident.filed.at === undefined
                    ? say('prior')
                    : say('filedAt', { time: timeShort(incident.filed.at) })}
                </span>
              </p>
              {incident.hypotheses.map((h) => (
                <p key={h.id} className={css.row}>
                  <b>{percent(incident.filed.chances[h.id] ?? 0)}</b> {text(h.label)}
                </p>
              ))}
            </div>
          ))}
      </Section>
      <Section title={say('thresholds')} level={3}>
        {Object.values(tables.thresholds).map((t) => (
          <p key={t.id} className={css.row}>
            <State
              of={THRESHOLD[t.state]}
              {...(t.state === 'pressing' && t.dueAt !== undefined && { time: timeShort(t.dueAt) })}
            />{' '}
            {text(t.label)}
          </p>
        ))}
      </Section>
      <Section title={say('hotline')} level={3}>
        {messages.length + calls.length === 0 && <p className="q">{say('messagesNone')}</p>}
        {messages.slice(0, LATEST).map((m) => {
          const state = messageState(m);
          return (
            <p key={m.id} className={`${css.row} ${m.from === 'A' ? 'from-a' : 'from-b'}`}>
              <span className="mono">
                {m.number ?? '–'} {m.type}
              </span>{' '}
              <State of={state.of} {...(state.at !== undefined && { time: timeShort(state.at) })} />
              {m.number !== undefined && differs?.has(m.number) && <b className={css.differs}>{say('differs')}</b>}
            </p>
          );
        })}
        {calls.slice(0, LATEST).map((c) => (
          <p key={c.id} className={css.row}>
            {timeShort(c.placedAt)} {c.number} {text(c.says)}{' '}
            <State
              of={
                c.state === 'unanswered' || c.state === 'failed'
                  ? 'noAnswer'
                  : c.state === 'connected'
                    ? 'connected'
                    : c.state === 'refused'
                      ? 'refused'
                      : c.state === 'ended'
                        ? 'callEnded'
                        : c.mine
                          ? 'calling'
                          : 'ringing'
              }
            />
            {differs?.has(c.number) && <b className={css.differs}>{say('differs')}</b>}
          </p>
        ))}
      </Section>
      <Section title={say('lines')} level={3}>
        {Object.values(tables.lines).map((l) => (
          <p key={l.number} className={css.row}>
            <State of={l.state === 'down' ? 'down' : l.suspended.length > 0 ? 'suspended' : 'ready'} /> {text(l.label)}{' '}
            <span className="qq">{l.number}</span>
          </p>
        ))}
      </Section>
      <Section title={say('situation')} level={3}>
        {items.length === 0 && <p className="q">{say('situationNone')}</p>}
        {items.slice(0, LATEST).map((item) => (
          <p key={item.id} className={css.item}>
            <span className="qq">{timeShort(item.receivedAt)}</span> {text(item.headline)}{' '}
            <span className="qq">{text(item.source.name)}</span>
          </p>
        ))}
      </Section>
    </div>
  );
};
