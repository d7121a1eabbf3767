import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { rememberTransport } from './connection/polling-only.ts';
import { startCutTitles } from './device/cut-titles.ts';
import { startTheme } from './device/theme.ts';
import { allHere } from './ui/needed.ts';

startTheme();
startCutTitles();
rememberTransport();
const root = document.getElementById('root');
if (root) {
  const draw = (): void =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  void allHere().then(draw, () => {
    root.textContent = 'Firebreak cannot be loaded. Reload the page. 无法加载本系统，请重新加载页面。';
  });
}
