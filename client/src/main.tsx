import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { rememberTransport } from './connection/polling-only.ts';
import { startCutTitles } from './device/cut-titles.ts';
import { fitOlderBrowser } from './device/older-browser.ts';
import { startTheme } from './device/theme.ts';

fitOlderBrowser();
startTheme();
startCutTitles();
rememberTransport();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
