import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { useState } from 'react';
import { useReadExerciseNow } from '../../connection/use-now.ts';
import { useConnectionState, useExercise } from '../../connection/use-tables.ts';
import { scenarioTime } from '../../format/scenario-time.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { useWhiteCellWords } from '../../i18n/white-cell-words.ts';
import { ClockCells } from '../../room/clock-cells.tsx';
import { LeaveDevice } from '../../room/leave-device.tsx';
import { LinkState } from '../../room/link-state.tsx';
import { usePhaseWords } from '../../room/phase-words.ts';
import { useLinkAnnouncements } from '../../room/use-link-announcements.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Header, HeaderCell, HeaderWho } from '../../ui/header.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Section } from '../../ui/section.tsx';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import { useRegions } from '../../ui/use-regions.ts';
import { LockButton } from '../../white-cell/lock/lock-button.tsx';
import type { Begun } from '../../white-cell/note-dialog.tsx';
import { Notes } from '../../white-cell/notes.tsx';
import { useRoleWords } from '../../white-cell/role-words.ts';
import css from './assess.module.css';
import { Desks } from './desks.tsx';
import { Guide } from './guide.tsx';
import { type Happening, happenings, type Seen } from './happenings.ts';

const Happens = ({ onNote }: { readonly onNote: (happening: Happening) => void }) => {
  const say = useWhiteCellWords();
  const text = useText();
  const startsAt = useExercise()?.startsAt ?? 0;
  const tables = useConnectionState((state) => state.tables);
  const rows = happenings(tables as unknown as Seen, {
    text,
    fired: (what) => say('fired', { what }),
    itemCame: (what) => say('itemCame', { what }),
    sent: (number, type, what) => say('sent', { number, type, what }),
    called: (number, state) => say('called', { number, state }),
    move: (what, taken) => say(taken ? 'moveTaken' : 'moveProposed', { what }),
    threshold: (what) => say('thresholdIs', { what }),
  });
  return (
    <Section region title={say('happens')} count={say('happensCount', { n: rows.length })}>
      {rows.length === 0 && <p className="q">{say('nothingYet')}</p>}
      <ol className={css.happens}>
        {rows.map((row) => (
          <li key={row.key} data-happening={row.key}>
            <time>{scenarioTime(row.at, startsAt)}</time>
            <span>{row.what}</span>
            <Button kind="word" aria-label={`${say('noteThis')}: ${row.what}`} onPress={() => onNote(row)}>
              {say('noteThis')}
            </Button>
          </li>
        ))}
      </ol>
    </Section>
  );
};

/** What an assessor sees, rates by, and notes. Nothing here acts on the exercise. */
export const AssessRoom = ({ me }: { readonly me: SessionAnswer }) => {
  const say = useWhiteCellWords();
  const frame = useFrameWords();
  const text = useText();
  const phase = usePhaseWords();
  const exercise = useExercise();
  const readNow = useReadExerciseNow();
  const [begun, setBegun] = useState<Begun>();
  const side = me.role?.kind === 'assessor' ? me.role.side : undefined;
  const words = useRoleWords((id) => (exercise ? text(exercise.sides[id]) : id));
  useRegions();
  useLinkAnnouncements();
  useDocumentTitle(exercise ? `${say('assess')} · ${text(exercise.title)}` : say('assess'));
  const sees = side && exercise ? say('seesOne', { side: text(exercise.sides[side]) }) : say('seesBoth');
  const note = ({ about, what }: Happening): void =>
    setBegun({ at: Math.max(0, Math.floor(readNow())), about: { ...about, label: what } });
  return (
    <Frame
      marking={exercise?.marking}
      top={{ left: exercise && text(exercise.title), right: sees }}
      bottom={{ left: 'Firebreak', right: say('readOnly') }}
    >
      <h1 className="sr">{say('assess')}</h1>
      <Header side={side}>
        <HeaderWho side={side} name={me.name ?? ''} detail={words(me.role)} />
        {exercise && (
          <HeaderCell label={frame('phase')} spare="tablet">
            {phase(exercise.phase, exercise.clock.pace)}
          </HeaderCell>
        )}
        <ClockCells />
        <HeaderCell label={frame('link')}>
          <LinkState />
        </HeaderCell>
        <HeaderCell label={frame('language')}>
          <LanguageSwitch />
        </HeaderCell>
        <HeaderCell label={frame('device')}>
          <ThemeSwitch />
          <LockButton />
          <LeaveDevice />
        </HeaderCell>
      </Header>
      <main className={css.grid}>
        <div className={css.column}>
          <Happens onNote={note} />
        </div>
        <div className={css.column}>
          <Guide me={me.name ?? ''} />
        </div>
        <div className={css.column}>
          <Desks side={side} />
          <Notes me={me.name} begun={begun} onBegin={setBegun} />
        </div>
      </main>
      <ShortcutSheet scope="control" />
    </Frame>
  );
};
