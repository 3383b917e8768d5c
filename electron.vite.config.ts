import { join } from 'node:path';
import { defineConfig } from 'electron-vite';
import renderer from './vite.renderer.ts';

const root = import.meta.dirname;

/** The desktop app: the main process as one ES module with its packages left outside, and the page. No preload. */
export default defineConfig({
  main: {
    build: {
      outDir: join(root, 'out/main'),
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: join(root, 'electron/main/index.ts'),
          // Threads of their own, started by file name.
          'render-worker': join(root, 'electron/backend/report/render-worker.ts'),
          'verify-worker': join(root, 'electron/backend/signing/verify-worker.ts'),
          'sign-worker': join(root, 'electron/backend/signing/sign-worker.ts'),
          'inspect-worker': join(root, 'electron/backend/store/inspect-worker.ts'),
        },
        // Beside the threads: whatever starts one is a file of this folder, however the code is parted.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  renderer,
});
