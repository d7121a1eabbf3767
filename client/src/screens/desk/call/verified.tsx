import type { CallRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useProtocolWords } from '../../../i18n/protocol-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useDesk } from '../desk-state.tsx';
import css from './call.module.css';
import { Caller } from './caller.tsx';

/** A call that is over while it is still being asked, or has just been told, who it was. */
export const Verified = ({ call }: { readonly call: CallRow }) => {
  const say = useDeskWords();
  const tell = useProtocolWords();
  const text = useText();
  const { callsPutAway, change } = useDesk();
  return (
    <section className={css.bar} aria-label={tell('whoCalled')} data-call={call.id} tabIndex={-1}>
      <p className={css.title}>
        <b>{tell('whoCalled')}</b>
      </p>
      <div className={css.detail}>
        <p>
          <b className="mono">{call.number}</b> {call.label ? text(call.label) : text(call.says)}
        </p>
        <Caller call={call} />
      </div>
      <div className={css.acts}>
        <Button data-first="" onPress={() => change({ callsPutAway: [...callsPutAway, call.id] })}>
          {say('putAway')}
        </Button>
      </div>
    </section>
  );
};
