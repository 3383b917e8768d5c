import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The page, for every host: the desktop app, the browser version and the development server build it from this. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: '/',
  plugins: [
    react(),
    {
      // electron-vite makes addresses relative, which breaks them below a route such as /visits/contoh.
      name: 'tinjau-absolute-base',
      config: { order: 'post', handler: () => ({ base: '/' }) },
    },
  ],
  // The app puts a fresh nonce here with every answer.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: join(root, 'out/renderer'),
    emptyOutDir: true,
    minify: true,
    // The policy allows neither fonts nor scripts from data addresses.
    assetsInlineLimit: 0,
    // One sheet: parted, the order of its rules would hang on which screen was opened first.
    cssCodeSplit: false,
    rolldownOptions: {
      input: join(root, 'renderer/index.html'),
      // A screen is one file: what several of them share comes with the first, the charts with the first that draws one.
      output: {
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/](?:@kurkle|chart\.js)[\\/]/u, priority: 2 },
            { name: 'shared', minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
});
