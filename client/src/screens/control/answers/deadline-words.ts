import { useControl } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Deadline } from './deadlines.ts';
import type { Stuck } from './stuck.ts';

/** What runs out, in a few words: `rung 5`, `A-0007`, `the telephone`. */
export const useDeadlineWords = (): ((deadline: Pick<Deadline, 'kind' | 'id'>) => string) => {
  const say = useControlWords();
  const tables = useControl((all) => all);
  return ({ kind, id }) => {
    switch (kind) {
      case 'threshold':
        return say('dueRung', { rung: tables.thresholds[id]?.rung ?? 0 });
      case 'hold':
        return say('dueHold', { rung: tables.thresholds[id]?.rung ?? 0 });
      case 'call':
        return say('dueCall', { number: tables.calls[id]?.number ?? '' });
      case 'message':
        return tables.messages[id]?.number ?? id;
      case 'step': {
        const step = tables.steps[id];
        return step ? say('dueStep', { card: step.card }) : id;
      }
    }
  };
};

/** Who does not get on with what: headline and what is missing. */
export const useStuckWords = (): ((stuck: Stuck) => { readonly what: string; readonly why: string }) => {
  const say = useControlWords();
  const text = useText();
  const tables = useControl((all) => all);
  return ({ kind, id }) => {
    switch (kind) {
      case 'ringing': {
        const call = tables.calls[id];
        const line = call && tables.lines[call.line];
        return {
          what: say('dueCall', { number: call?.number ?? '' }),
          why: say(call?.state === 'left-ringing' ? 'stuckLeftRinging' : 'stuckRinging', {
            line: line ? text(line.name) : '',
          }),
        };
      }
      case 'overdue':
      case 'unopened':
      case 'queued': {
        const message = tables.messages[id];
        const what = message?.number ?? id;
        if (kind === 'queued') {
          const line = message && tables.lines[message.line];
          return { what, why: say('stuckQueued', { line: line ? text(line.name) : '' }) };
        }
        return { what, why: say(kind === 'overdue' ? 'stuckOverdue' : 'stuckUnopened', { type: message?.type ?? '' }) };
      }
      case 'consent': {
        const decision = tables.decisions[id];
        const who = decision?.awaits.map((seat) => text(tables.seats[seat]?.office ?? { en: seat, zh: seat })) ?? [];
        return {
          what: decision ? text(decision.label) : id,
          why: say('stuckConsent', { who: who.join(say('listComma')) }),
        };
      }
      case 'step': {
        const step = tables.steps[id];
        return { what: step ? `${step.card} ${text(step.cardTitle)}` : id, why: step ? text(step.text) : '' };
      }
    }
  };
};
