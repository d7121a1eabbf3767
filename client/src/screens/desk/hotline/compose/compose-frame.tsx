import { type ReactNode, useRef } from 'react';
import { useConnectionState } from '../../../../connection/use-tables.ts';
import { utcTime } from '../../../../format/scenario-time.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { Button } from '../../../../ui/button.tsx';
import { Section } from '../../../../ui/section.tsx';
import { State } from '../../../../ui/state.tsx';
import { useShortcut } from '../../../../ui/use-shortcut.ts';
import { puttingAside, useDesk } from '../../desk-state.tsx';
import { useEnded } from '../../gate.ts';
import css from './compose.module.css';

type ComposeFrameProps = {
  readonly title: string;
  /** Wall ms of this device when the draft was last kept. */
  readonly keptAt: number | undefined;
  readonly fields: ReactNode;
  readonly preview: ReactNode;
  readonly failure: ReactNode;
  readonly note: ReactNode;
  readonly act: string;
  readonly off: string | undefined;
  /** On its way; nothing is known of it yet. */
  readonly busy: boolean;
  readonly onAct: () => void;
  readonly onDiscard: () => void;
};

/** Fields, exact preview, and one act. Ctrl+Enter is that act while the focus is in here; bare Enter never is. */
export const ComposeFrame = (props: ComposeFrameProps) => {
  const { title, keptAt, fields, preview, failure, note, act, off, busy, onAct, onDiscard } = props;
  const say = useDeskWords();
  const { change } = useDesk();
  const ended = useEnded();
  const offset = useConnectionState((state) => state.offset);
  const box = useRef<HTMLDivElement>(null);
  useShortcut('transmit', () => {
    if (off === undefined && box.current?.contains(document.activeElement)) onAct();
  });
  return (
    <div ref={box} className={css.frame} data-compose="">
      <Section
        level={3}
        title={title}
        count={<State of={busy ? 'sending' : 'draft'} />}
        note={
          <>
            {keptAt !== undefined && <span>{say('keptAt', { time: utcTime(keptAt + offset) })}</span>}
            <Button kind="word" onPress={() => change(puttingAside)}>
              {say('putAside')}
            </Button>
            <Button kind="word" onPress={onDiscard}>
              {say('discard')}
            </Button>
          </>
        }
      >
        <div className={css.scroll}>
          <fieldset className={css.fields} disabled={ended}>
            {fields}
          </fieldset>
          {preview}
        </div>
        {failure}
        <div className={css.act}>
          <div className={css.actNote}>{off ?? note}</div>
          <Button kind="main" big hint="Ctrl Enter" off={off} quietReason onPress={onAct}>
            {act}
          </Button>
        </div>
      </Section>
    </div>
  );
};
