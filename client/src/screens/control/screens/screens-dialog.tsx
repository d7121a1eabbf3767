import { useScreensWords } from '../../../i18n/screens-words.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Section } from '../../../ui/section.tsx';
import { ScreenLinks } from './screen-links.tsx';
import { ShownNow } from './shown-now.tsx';

type ScreensDialogProps = { readonly open: boolean; readonly onClose: () => void };

/** What hangs on the walls: what it shows now, and where each view is. */
export const ScreensDialog = ({ open, onClose }: ScreensDialogProps) => {
  const say = useScreensWords();
  return (
    <Dialog title={say('title')} open={open} wide onClose={onClose}>
      <Section title={say('shownNow')}>
        <ShownNow />
      </Section>
      <Section title={say('views')} note={say('viewsNote')}>
        <ScreenLinks />
      </Section>
    </Dialog>
  );
};
