import { setTheme, useTheme } from '../device/theme.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { Button } from './button.tsx';

/** Names what it switches to. */
export const ThemeSwitch = () => {
  const theme = useTheme();
  const say = useFrameWords();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button kind="word" onPress={() => setTheme(other)}>
      {say(other === 'dark' ? 'themeDark' : 'themeLight')}
    </Button>
  );
};
