import { useConnection } from '../connection/session-provider.tsx';
import { useExercise, useYou } from '../connection/use-tables.ts';
import { useAsideWords } from '../i18n/aside-words.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { useText } from '../i18n/use-text.ts';
import { Header, HeaderCell, HeaderWho } from '../ui/header.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { later } from '../ui/later.ts';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { ClockCells } from './clock-cells.tsx';
import { Identified } from './identified.tsx';
import { LeaveDevice } from './leave-device.tsx';
import { LinkState } from './link-state.tsx';
import { usePhaseWords } from './phase-words.ts';
import { RaisedHand } from './raised-hand.tsx';
import { useLinkAnnouncements } from './use-link-announcements.ts';

const PenCell = later(async () => (await import('./pen/pen-cell.tsx')).PenCell);
const PenBar = later(async () => (await import('./pen/pen-bar.tsx')).PenBar);

/** The header of a seat's rooms: who, phase, clocks, link, language, this device. */
export const RoomHeader = () => {
  const say = useFrameWords();
  const aside = useAsideWords();
  const text = useText();
  const phase = usePhaseWords();
  const you = useYou();
  const exercise = useExercise();
  const { as } = useConnection();
  useLinkAnnouncements();
  const office = you && [text(you.office), you.name].filter(Boolean).join(' · ');
  return (
    <>
      <Header side={you?.side}>
        <HeaderWho side={you?.side} name={you ? text(you.sideName) : say('product')} detail={office} />
        {exercise && <HeaderCell label={say('phase')}>{phase(exercise.phase, exercise.clock.pace)}</HeaderCell>}
        <ClockCells />
        <HeaderCell label={say('link')}>
          <LinkState />
        </HeaderCell>
        {you && as === undefined && <PenCell />}
        {you && (
          <HeaderCell label={aside('facilitator')}>
            <RaisedHand />
            <Identified />
          </HeaderCell>
        )}
        <HeaderCell label={say('language')}>
          <LanguageSwitch />
        </HeaderCell>
        <HeaderCell label={say('device')}>
          <ThemeSwitch />
          {as === undefined && <LeaveDevice />}
        </HeaderCell>
      </Header>
      {you && as === undefined && <PenBar />}
    </>
  );
};
