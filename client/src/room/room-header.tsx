import { useExercise, useYou } from '../connection/use-tables.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { useText } from '../i18n/use-text.ts';
import { Header, HeaderCell, HeaderWho } from '../ui/header.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { ClockCells } from './clock-cells.tsx';
import { LeaveDevice } from './leave-device.tsx';
import { LinkState } from './link-state.tsx';
import { usePhaseWords } from './phase-words.ts';
import { useLinkAnnouncements } from './use-link-announcements.ts';

/** The header of a seat's rooms: who, phase, clocks, link, language, this device. */
export const RoomHeader = () => {
  const say = useFrameWords();
  const text = useText();
  const phase = usePhaseWords();
  const you = useYou();
  const exercise = useExercise();
  useLinkAnnouncements();
  const office = you && [text(you.office), you.name].filter(Boolean).join(' · ');
  return (
    <Header side={you?.side}>
      <HeaderWho side={you?.side} name={you ? text(you.sideName) : say('product')} detail={office} />
      {exercise && <HeaderCell label={say('phase')}>{phase(exercise.phase, exercise.clock.pace)}</HeaderCell>}
      <ClockCells />
      <HeaderCell label={say('link')}>
        <LinkState />
      </HeaderCell>
      <HeaderCell label={say('language')}>
        <LanguageSwitch />
      </HeaderCell>
      <HeaderCell label={say('device')}>
        <ThemeSwitch />
        <LeaveDevice />
      </HeaderCell>
    </Header>
  );
};
