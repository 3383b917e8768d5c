import { randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { sentence } from '../../shared/domain/sentence.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { callLimit, fileLimit, partSize } from '../../shared/contract/size-limits.ts';
import { createCalls } from './calls.ts';
import type { BackendContext } from './context.ts';
import { addressOf, EvidenceAddress, DownloadAddress, fileNameOf, PartAddress } from './app-input.ts';
import { reportFailure } from './failure.ts';
import { readPageFile } from './page-files.ts';
import { serveEvidence } from './store/serve-evidence.ts';
import { securityHeaders } from './security-headers.ts';

const noncePlaceholder = '__NONCE__';

/** What may be asked of each address; any other method is refused before anything else is looked at. */
const routes: Record<string, string[]> = {
  rpc: ['POST'],
  uploads: ['POST'],
  'chunked-uploads': ['POST'],
  downloads: ['GET', 'HEAD'],
  evidence: ['GET', 'HEAD'],
};
/** The page itself. */
const pageMethods = ['GET', 'HEAD'];

/** The one way in: calls, files in, files out, and the page itself, all with the same security headers. */
export function createApp(context: BackendContext): Hono<{ Variables: { nonce: string } }> {
  const app = new Hono<{ Variables: { nonce: string } }>();
  const calls = createCalls();

  app.use(async (c, next) => {
    const nonce = randomBytes(16).toString('base64');
    c.set('nonce', nonce);
    await next();
    for (const [name, value] of Object.entries(securityHeaders(nonce))) c.res.headers.set(name, value);
  });

  app.onError((error, c) => {
    const failure = reportFailure(error, { context, path: [c.req.path], inputSchema: undefined });
    const isCall = c.req.path.startsWith('/rpc/');
    const body = isCall ? { json: failure.toJSON(), meta: [] } : { code: failure.code, ...failure.data };
    return Response.json(body, { status: failure.status });
  });

  for (const [name, methods] of Object.entries(routes)) app.use(`/${name}/*`, only(methods));

  app.post('/rpc/*', limit(callLimit), async (c) => {
    const response = await calls(c.req.raw, context);
    return response ?? c.notFound();
  });

  app.post('/uploads', limit(fileLimit), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    return c.json({ token: context.uploads.add({ fileName: fileNameOf(c), bytes }) });
  });

  app.post('/chunked-uploads', async (c) => c.json({ token: await context.chunkedUploads.begin(fileNameOf(c)) }));

  app.post('/chunked-uploads/:token/:at', limit(partSize), async (c) => {
    const part = new Uint8Array(await c.req.arrayBuffer());
    const { token, at } = addressOf(PartAddress, c);
    await context.chunkedUploads.append(token, at, part);
    return c.json({});
  });

  app.get('/downloads/:token', async (c) => {
    const file = context.downloads.get(addressOf(DownloadAddress, c).token);
    const body = 'file' in file ? (await openAsBlob(file.file)).stream() : Uint8Array.from(file.bytes);
    return new Response(body, {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
        'Cache-Control': 'no-store',
      },
    });
  });

  app.get('/evidence/:visit/:sha256', async (c) => {
    const { visit, sha256, size } = addressOf(EvidenceAddress, c);
    const { bytes, mediaType } = await serveEvidence(await context.store.open(visit), sha256, size);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'Content-Type': mediaType,
        'Content-Disposition': mediaType.startsWith('image/') ? 'inline' : 'attachment',
        'Cache-Control': 'private, max-age=31536000, immutable',
      },
    });
  });

  for (const name of Object.keys(routes)) app.all(`/${name}/*`, (c) => c.notFound());
  app.all('*', only(pageMethods), (c) => servePage(c, context.folders.renderer));
  return app;
}

function only(methods: string[]): MiddlewareHandler {
  return async (c, next) => {
    if (methods.includes(c.req.method)) return next();
    return c.text('method not allowed\n', 405, { Allow: methods.join(', ') });
  };
}

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new AppError(
        'invalid-input',
        sentence('request.tooLarge', { megabytes: Math.floor(maxSize / 1024 / 1024) }),
      );
    },
  });
}

async function servePage(c: Context<{ Variables: { nonce: string } }>, folder: string | undefined): Promise<Response> {
  const file = folder === undefined ? undefined : await readPageFile(folder, c.req.path);
  if (!file) return c.notFound();
  const isHtml = file.mediaType.startsWith('text/html');
  const body = isHtml ? new TextDecoder().decode(file.bytes).replaceAll(noncePlaceholder, c.get('nonce')) : file.bytes;
  const caching = c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
  return new Response(body, { headers: { 'Content-Type': file.mediaType, 'Cache-Control': caching } });
}
