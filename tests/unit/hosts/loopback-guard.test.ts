import { describe, expect, it } from 'vitest';
import { createGuard, type Guard } from '../../../electron/hosts/loopback-guard.ts';

const authority = '127.0.0.1:4321';
const origin = `http://${authority}`;
const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

function guardAt(clock: { now: number } = { now: 0 }): Guard {
  return createGuard({ authority, idleLimit: 1000, now: () => clock.now });
}

function ask(guard: Guard, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return guard.check(new Request(origin + path, { method, headers: { host: authority, ...headers } }));
}

function enter(guard: Guard): string {
  const verdict = guard.check(new Request(guard.entryUrl, { headers: { host: authority } }));
  if (verdict.kind !== 'enter') throw new Error('the one-time address was refused');
  return verdict.cookie.split(';')[0] ?? '';
}

describe('the loopback guard', () => {
  it('lets the browser in once, with a cookie that no script and no other site can use', () => {
    const guard = guardAt();
    const verdict = guard.check(new Request(guard.entryUrl, { headers: { host: authority } }));
    expect(verdict).toMatchObject({
      kind: 'enter',
      cookie: expect.stringMatching(/; HttpOnly; SameSite=Strict; Path=\/$/u),
    });
    expect(guard.check(new Request(guard.entryUrl, { headers: { host: authority } }))).toMatchObject({
      kind: 'refuse',
      status: 401,
    });
  });

  it('passes what our page sends, and a page that the person opens', () => {
    const guard = guardAt();
    const cookie = enter(guard);
    expect(ask(guard, '/', { cookie, ...navigation, 'sec-fetch-site': 'none' })).toEqual({ kind: 'pass' });
    expect(ask(guard, '/evidence/a/b', { cookie, 'sec-fetch-site': 'same-origin' })).toEqual({ kind: 'pass' });
    const call = { cookie, origin, 'sec-fetch-site': 'same-origin' };
    expect(ask(guard, '/rpc/host/info', call, 'POST')).toEqual({ kind: 'pass' });
    expect(ask(guard, '/rpc/host/info', { cookie, origin }, 'POST')).toEqual({ kind: 'pass' });
  });

  it.each([
    ['a picture on a page of another port', 'GET', { 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'image' }],
    ['a picture on a page of another site', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }],
    ['a link on a page of another port', 'GET', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }],
    ['a frame that nobody opened', 'GET', { ...navigation, 'sec-fetch-site': 'none', 'sec-fetch-dest': 'iframe' }],
    ['a look from another port', 'HEAD', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
    ['a write from another port under our name', 'POST', { 'sec-fetch-site': 'same-site', origin }],
    ['a write that nobody sent', 'POST', { ...navigation, 'sec-fetch-site': 'none', origin }],
    ['a write of our own without our name', 'POST', { 'sec-fetch-site': 'same-origin' }],
    ['a browser that says nothing of the sender', 'GET', {}],
    ['a word that no browser says', 'GET', { 'sec-fetch-site': 'same-origin, same-site' }],
  ])('refuses %s', (_what, method, headers) => {
    const guard = guardAt();
    const cookie = enter(guard);
    for (const path of ['/', '/evidence/a/b', '/downloads/a', '/rpc/host/info']) {
      expect(ask(guard, path, { cookie, ...headers }, method), path).toMatchObject({ kind: 'refuse', status: 403 });
    }
  });

  it.each([
    ['no cookie', '/rpc/host/info', {}, 401],
    ['a guessed cookie', '/', { cookie: 'tinjau=guess' }, 401],
    ['a guessed entry', '/?entry=guess', {}, 401],
    ['a name that was rebound to this computer', '/', { host: 'evil.example:4321' }, 421],
    ['another port in Host', '/', { host: '127.0.0.1:1' }, 421],
    ['localhost instead of the exact address', '/', { host: 'localhost:4321' }, 421],
  ])('refuses %s', (_name, path, headers, status) => {
    expect(ask(guardAt(), path, headers)).toMatchObject({ kind: 'refuse', status });
  });

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:9', undefined])(
    'refuses a write whose origin is %s',
    (foreign) => {
      const guard = guardAt();
      const headers: Record<string, string> = {
        cookie: enter(guard),
        ...(foreign === undefined ? {} : { origin: foreign }),
      };
      expect(ask(guard, '/uploads', headers, 'POST')).toMatchObject({ kind: 'refuse', status: 403 });
    },
  );

  it('ends a session that has been idle too long', () => {
    const clock = { now: 0 };
    const guard = guardAt(clock);
    const cookie = enter(guard);
    clock.now = 1001;
    expect(ask(guard, '/', { cookie })).toMatchObject({ kind: 'refuse', status: 401 });
  });
});
