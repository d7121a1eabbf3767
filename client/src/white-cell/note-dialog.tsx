import type { NoteAbout } from '@firebreak/shared/base/note-about.ts';
import { useState } from 'react';
import { useExercise, useSide } from '../connection/use-tables.ts';
import { freshId } from '../device/fresh-id.ts';
import { scenarioTime } from '../format/scenario-time.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { useText } from '../i18n/use-text.ts';
import { useWhiteCellWords } from '../i18n/white-cell-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useNoting } from './noting-provider.tsx';
import { readTags } from './read-tags.ts';
import { useNoted } from './use-noted.ts';
import css from './white-cell.module.css';

/** `at`: exercise ms when the key was pressed. `replaces`: the note that is put right. */
export type Begun = {
  readonly at: number;
  readonly about?: NoteAbout & { readonly label: string };
  readonly replaces?: { readonly id: string; readonly line: string };
};

const LONGEST = 280;

const NoteForm = ({ begun, onClose }: { readonly begun: Begun; readonly onClose: () => void }) => {
  const say = useWhiteCellWords();
  const frame = useFrameWords();
  const text = useText();
  const { add } = useNoting();
  const seats = useSide((tables) => tables.seats);
  const objectives = useNoted((tables) => tables.objectives);
  const [line, setLine] = useState(begun.replaces?.line ?? '');
  const objectiveIds = [...new Set(Object.values(objectives).map(({ objective }) => objective))];
  const read = readTags(line, Object.keys(seats), objectiveIds);
  const off = read.text === '' ? say('noWords') : read.text.length > LONGEST ? say('tooLong') : undefined;
  const append = (tag: string): void => setLine((before) => `${before.trimEnd()} ${tag} `.trimStart());
  const save = (): void => {
    const { about, replaces, at } = begun;
    add({
      ...{ type: 'observe', note: freshId(), at, text: read.text, tags: [...read.tags] },
      ...(about && { about: { kind: about.kind, id: about.id } }),
      ...(replaces && { replaces: replaces.id }),
    });
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (off === undefined) save();
      }}
    >
      {begun.about && (
        <p className="q">
          {say('about')} {begun.about.label}
        </p>
      )}
      <TextInput
        label={say('observationLabel')}
        help={say('observationHelp')}
        value={line}
        onValue={setLine}
        autoFocus
      />
      <div className={css.tags}>
        <Select
          label={say('tagSeat')}
          empty={say('noTag')}
          value=""
          choices={Object.values(seats).map(({ id, office, side }) => ({
            value: id,
            label: `${side} · ${text(office)}`,
          }))}
          onValue={(id) => append(`@${id}`)}
        />
        {objectiveIds.length > 0 && (
          <Select
            label={say('tagObjective')}
            empty={say('noTag')}
            value=""
            choices={objectiveIds.map((id) => {
              const row = Object.values(objectives).find(({ objective }) => objective === id);
              return { value: id, label: row ? text(row.text) : id };
            })}
            onValue={(id) => append(`#${id}`)}
          />
        )}
        {read.tags.length > 0 && <p className={css.read}>{read.tags.join(' ')}</p>}
      </div>
      <div className={css.actions}>
        <Button onPress={onClose}>{frame('cancel')}</Button>
        <Button kind="main" type="submit" hint="Enter" off={off} quietReason>
          {say('saveNote')}
        </Button>
      </div>
    </form>
  );
};

/** One line, saved against the moment at which it was begun. */
export const NoteDialog = ({ begun, onClose }: { readonly begun: Begun | undefined; readonly onClose: () => void }) => {
  const say = useWhiteCellWords();
  const startsAt = useExercise()?.startsAt ?? 0;
  const time = begun ? scenarioTime(begun.at, startsAt) : '';
  const title = say(begun?.replaces ? 'correction' : 'observation', { time });
  return (
    <Dialog title={title} open={begun !== undefined} onClose={onClose} actions={[]}>
      {begun && <NoteForm begun={begun} onClose={onClose} />}
    </Dialog>
  );
};
