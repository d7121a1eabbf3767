import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileWords } from './compile-words.ts';
import { routeFiles } from './route-files.ts';

/** Where the server listens during `npm run dev`. */
const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

export default defineConfig({
  plugins: [react(), compileWords()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Which file imports which: the sizes of the routes are counted by it (`npm run bench -- --only bundles`).
    manifest: true,
    // Exercises run in rooms whose machines are not the newest.
    target: 'chrome90',
    // Every byte is a file of our own origin, so that the content security policy needs no exception.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: routeFiles(import.meta.dirname) } },
    },
  },
  // Loopback only: this server hands out source files, and only `npm run dev` starts it.
  server: {
    host: '127.0.0.1',
    // The server refuses other origins: the browser's own must reach it.
    proxy: {
      '/api': { target: server, changeOrigin: false },
      '/socket.io': { target: server, ws: true, changeOrigin: false },
    },
  },
});
