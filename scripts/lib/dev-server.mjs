// Vite's server for the page, with the backend behind it in the same process. Runs on the pinned Node.
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createServer } from 'vite';
import { isOurs } from '../../electron/hosts/loopback-guard.ts';
import { openBackend } from '../../electron/hosts/command-context.ts';
import { root } from './paths.mjs';

const routes = ['/rpc/', '/uploads', '/chunked-uploads', '/evidence/', '/downloads/'];

/** Developing never touches the person's own visits. */
const data = process.env.TINJAU_DATA || join(root, '.data');
const backend = await openBackend({ data, lang: 'en' }, 'browser', { withSample: true });

const server = await createServer({
  configFile: join(root, 'vite.renderer.ts'),
  server: { host: '127.0.0.1' },
  plugins: [
    {
      name: 'tinjau-backend',
      configureServer({ middlewares, httpServer }) {
        const answer = (request) => {
          const authority = `127.0.0.1:${httpServer.address().port}`;
          const isWelcome = request.headers.get('host') === authority && isOurs(request, `http://${authority}`);
          return isWelcome ? backend.fetch(request) : new Response(null, { status: 403 });
        };
        const carry = getRequestListener(answer, { overrideGlobalObjects: false });
        middlewares.use((request, response, next) => {
          if (routes.some((route) => request.url.startsWith(route))) void carry(request, response);
          else next();
        });
      },
    },
  ],
});
await server.listen();
server.printUrls();
