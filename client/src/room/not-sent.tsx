import type { ReactNode } from 'react';
import type { SendResult } from '../connection/outbox.ts';
import { whyNotSent } from '../connection/why-not-sent.ts';
import { useText } from '../i18n/use-text.ts';
import { Refusal } from '../ui/refusal.tsx';

type NotSentProps = {
  readonly refusal: Exclude<SendResult, { readonly ok: true }>;
  readonly ways: ReactNode;
  readonly children?: ReactNode;
};

/** A command that did not act, and why. Apart, with the words of every refusal: a first picture needs none. */
export const NotSent = ({ refusal, ways, children }: NotSentProps) => {
  const text = useText();
  return (
    <Refusal title={text(whyNotSent(refusal))} ways={ways}>
      {children}
    </Refusal>
  );
};
