import { useWordingWords } from '../../../i18n/wording-words.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Section } from '../../../ui/section.tsx';
import { MarkingForm } from './marking-form.tsx';
import { TermsForm } from './terms-form.tsx';

type WordingDialogProps = { readonly open: boolean; readonly onClose: () => void };

/** How this exercise is marked, and what it calls things. */
export const WordingDialog = ({ open, onClose }: WordingDialogProps) => {
  const say = useWordingWords();
  return (
    <Dialog title={say('title')} open={open} wide onClose={onClose}>
      <Section title={say('marking')} note={say('markingNote')}>
        <MarkingForm />
      </Section>
      <Section title={say('terms')} note={say('termsNote')}>
        <TermsForm />
      </Section>
    </Dialog>
  );
};
