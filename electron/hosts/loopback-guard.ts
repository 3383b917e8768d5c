import { randomBytes, timingSafeEqual } from 'node:crypto';

const cookieName = 'tinjau';

/** What the guard says of a request: pass it on, answer it now, or send the browser on with its cookie. */
export type Verdict =
  | { kind: 'pass' }
  | { kind: 'refuse'; status: 401 | 403 | 421; reason: string }
  | { kind: 'enter'; cookie: string };

export interface GuardOptions {
  /** `127.0.0.1:port`, exactly. */
  authority: string;
  /** Milliseconds without a request after which the session ends. */
  idleLimit: number;
  now: () => number;
}

/** Keeps every other program, page and address out of the loopback host. */
export interface Guard {
  /** Good for one visit of one browser. */
  readonly entryUrl: string;
  check(request: Request): Verdict;
}

export function createGuard(options: GuardOptions): Guard {
  const origin = `http://${options.authority}`;
  const entry = randomBytes(24).toString('base64url');
  const session = randomBytes(24).toString('base64url');
  let entered = false;
  let lastSeen = options.now();

  return {
    entryUrl: `${origin}/?entry=${entry}`,
    check(request) {
      const url = new URL(request.url);
      // A page of another site that rebinds its name to 127.0.0.1 still sends its own name as Host.
      if (request.headers.get('host') !== options.authority) return refuse(421, 'wrong host');
      const offered = url.searchParams.get('entry');
      if (offered !== null && url.pathname === '/') {
        if (entered || !same(offered, entry)) return refuse(401, 'this address was used already; start Tinjau again');
        entered = true;
        lastSeen = options.now();
        return { kind: 'enter', cookie: `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/` };
      }
      if (!same(cookieOf(request), session)) return refuse(401, 'open the address that Tinjau printed');
      if (options.now() - lastSeen > options.idleLimit) return refuse(401, 'the session ended; start Tinjau again');
      if (!isOurs(request, origin)) return refuse(403, 'another page asked for this, or the browser is too old to say');
      lastSeen = options.now();
      return { kind: 'pass' };
    },
  };
}

/**
 * Whether our own page sent a request, or the person opened a page of ours. Pages on other ports of this computer count
 * as the same site, so the cookie comes with theirs too; what the browser says of the sender is no page's to choose.
 */
export function isOurs({ method, headers }: Request, origin: string): boolean {
  const site = headers.get('sec-fetch-site');
  const isRead = method === 'GET' || method === 'HEAD';
  const isOurOrigin = headers.get('origin') === origin;
  if (site === 'same-origin') return isRead || isOurOrigin;
  if (site === null) return isOurOrigin;
  const isOpened = headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document';
  return site === 'none' && isRead && isOpened;
}

function refuse(status: 401 | 403 | 421, reason: string): Verdict {
  return { kind: 'refuse', status, reason };
}

function cookieOf(request: Request): string {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === cookieName)?.[1] ?? '';
}

function same(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
