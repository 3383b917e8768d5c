/** How a page that came in by the one-time address sends its requests. */
export interface Entered {
  origin: string;
  send: (request: Request) => Promise<Response>;
}

/** Comes in by the one-time address of a loopback host, as a browser does. */
export async function enterLoopback(url: string): Promise<Entered> {
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { origin } = new URL(url);
  return {
    origin,
    send: (request) => {
      const headers = new Headers(request.headers);
      headers.set('cookie', cookie);
      headers.set('origin', origin);
      return fetch(new Request(request, { headers }));
    },
  };
}
