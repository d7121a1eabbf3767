import { Component, type ReactNode } from 'react';
import { useFrameWords } from '../i18n/frame-words.ts';
import { Button } from './button.tsx';
import { Frame } from './frame.tsx';
import { Refusal } from './refusal.tsx';

const StoppedPage = () => {
  const say = useFrameWords();
  return (
    <Frame>
      <main>
        <Refusal title={say('wentWrong')} ways={<Button onPress={() => location.reload()}>{say('reload')}</Button>}>
          {say('wentWrongBody')}
        </Refusal>
      </main>
    </Frame>
  );
};

/** A fault in drawing shows a way on instead of a white page. */
export class Stopped extends Component<{ readonly children: ReactNode }, { readonly stopped: boolean }> {
  override state = { stopped: false };

  static getDerivedStateFromError() {
    return { stopped: true };
  }

  override render() {
    return this.state.stopped ? <StoppedPage /> : this.props.children;
  }
}
