// Vite's server for the page, with the backend behind it in the same process. Runs on the pinned Node.
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createServer } from 'vite';
import { openBackend } from '../../electron/hosts/session.ts';
import { root } from './paths.mjs';

const doors = ['/rpc/', '/uploads', '/parcels', '/evidence/', '/exports/'];

/** Developing never touches the person's own visits. */
const data = process.env.TINJAU_DATA || join(root, '.data');
const backend = await openBackend({ data, lang: 'en' }, 'browser', true);

const server = await createServer({
  configFile: join(root, 'vite.renderer.ts'),
  server: { host: '127.0.0.1' },
  plugins: [
    {
      name: 'tinjau-backend',
      configureServer({ middlewares }) {
        const carry = getRequestListener((request) => backend.fetch(request), { overrideGlobalObjects: false });
        middlewares.use((request, response, next) => {
          const { origin, host } = request.headers;
          const isForeign = origin !== undefined && origin !== `http://${host}`;
          if (!doors.some((door) => request.url.startsWith(door))) next();
          else if (isForeign) response.writeHead(403).end();
          else void carry(request, response);
        });
      },
    },
  ],
});
await server.listen();
server.printUrls();
