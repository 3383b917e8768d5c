import type { CustomScheme } from 'electron';

const scheme = 'app';
const host = 'tinjau';

/** The page's home under Electron. */
export const homeUrl = `${scheme}://${host}/`;

/** The one scheme of this app; no privilege that the page does not need. */
export const ourScheme: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
};

/** Whether an address is the page's own, exactly: no look-alike host, no user name, no port. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === '';
}

/** Carries a request of our page to the backend; a stranger's gets 403. The app itself says which methods it takes. */
export function carryTo(backend: {
  fetch(request: Request): Promise<Response>;
}): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!isOurs(request.url)) return new Response('not ours\n', { status: 403 });
    return backend.fetch(request);
  };
}
