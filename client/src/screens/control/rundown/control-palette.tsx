import type { RundownRow, ShelfRow } from '@firebreak/shared/view/control-tables.ts';
import { useState } from 'react';
import { useControl } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { Entry } from '../../../ui/found.ts';
import { Palette } from '../../../ui/palette.tsx';
import { type ShortcutId, shortcut, shortcutsOf } from '../../../ui/shortcuts.ts';
import { pressShortcut } from '../../../ui/use-shortcut.ts';
import { ActRefusal } from '../act-refusal.tsx';
import { ItemPreview } from '../item/item-preview.tsx';
import { useAct } from '../use-act.ts';
import css from './rundown.module.css';

type Chosen = { readonly row: RundownRow } | { readonly shelved: ShelfRow };

type ControlPaletteProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onWrite: () => void;
};

const isUnfired = ({ state }: RundownRow): boolean => state !== 'fired' && state !== 'skipped';

/** What is chosen, as each side will get it, before it is sent. */
const Send = ({ chosen, onDone, onBack }: { chosen: Chosen; onDone: () => void; onBack: () => void }) => {
  const steer = useSteeringWords();
  const text = useText();
  const act = useAct();
  const title = 'row' in chosen ? chosen.row.title : chosen.shelved.content.headline;
  const send = async (): Promise<void> => {
    const done =
      'row' in chosen
        ? await act.send({ type: 'fireInject', inject: chosen.row.inject })
        : await act.send({ type: 'sendAdhoc', inject: chosen.shelved.id, content: chosen.shelved.content });
    if (done) onDone();
  };
  return (
    <>
      <p>
        <b className="b">{steer('paletteSend', { title: text(title) })}</b>
      </p>
      {'row' in chosen && <ItemPreview row={chosen.row} at={undefined} whole={false} />}
      {'shelved' in chosen && chosen.shelved.content.body && <p>{text(chosen.shelved.content.body)}</p>}
      <p className="s">{steer('cannotBeUndone')}</p>
      <ActRefusal act={act} />
      <div className={css.send}>
        {'shelved' in chosen && (
          <Button
            kind="word"
            onPress={() =>
              void act.send({ type: 'unshelveAdhoc', inject: chosen.shelved.id }).then((ok) => ok && onBack())
            }
          >
            {steer('shelfDrop', { title: text(title) })}
          </Button>
        )}
        <Button onPress={onBack}>{steer('paletteBack')}</Button>
        <Button kind="main" autoFocus onPress={() => void send()}>
          {steer('paletteConfirm')}
        </Button>
      </div>
    </>
  );
};

/** The shelf and the commands: open, choose, send. */
export const ControlPalette = ({ open, onClose, onWrite }: ControlPaletteProps) => {
  const say = useControlWords();
  const steer = useSteeringWords();
  const text = useText();
  const rundown = useControl((tables) => tables.rundown);
  const shelf = useControl((tables) => tables.shelf);
  const [chosen, setChosen] = useState<Chosen>();
  const close = (): void => {
    setChosen(undefined);
    onClose();
  };
  const unfired = Object.values(rundown).filter(isUnfired);
  const inject = (row: RundownRow): Entry => ({
    ...{ id: row.inject, label: text(row.title), kind: steer(row.trigger === 'hand' ? 'kindHand' : 'kindPlan') },
    words: row.previews.map((p) => text(p.headline)).join(' '),
    take: () => setChosen({ row }),
  });
  const byKey = (id: ShortcutId): Entry => ({
    ...{ id, label: text(shortcut(id).does), kind: steer('kindCommand'), hint: shortcut(id).hint },
    take: () => {
      close();
      pressShortcut(id);
    },
  });
  const entries: readonly Entry[] = [
    ...Object.values(shelf).map((shelved) => ({
      ...{ id: shelved.id, label: text(shelved.content.headline), kind: steer('kindShelf') },
      take: () => setChosen({ shelved }),
    })),
    ...unfired.filter(({ trigger }) => trigger === 'hand').map(inject),
    {
      ...{ id: 'write', label: steer('writeNew'), kind: steer('kindCommand'), words: say('adhocTitle') },
      take: () => {
        close();
        onWrite();
      },
    },
    ...shortcutsOf('control')
      .filter((id) => id !== 'palette')
      .map(byKey),
    byKey('showKeys'),
    ...unfired.filter(({ trigger }) => trigger !== 'hand').map(inject),
  ];
  return (
    <Palette
      title={steer('palette')}
      help={steer('paletteHelp')}
      nothing={steer('paletteNothing')}
      open={open}
      onClose={close}
      entries={entries}
    >
      {chosen && <Send chosen={chosen} onDone={close} onBack={() => setChosen(undefined)} />}
    </Palette>
  );
};
