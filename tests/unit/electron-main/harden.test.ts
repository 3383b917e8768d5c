import { EventEmitter } from 'node:events';
import type { App, SafeStorage, Session } from 'electron';
import { expect, it } from 'vitest';
import {
  hardenContents,
  hardenSession,
  isPermitted,
  mayOpenExternally,
  mayRequest,
  osKeychain,
} from '../../../electron/main/harden.ts';

const hosts = new Set(['example.org']);

it.each([
  ['https://example.org/page', true],
  ['http://example.org/', false],
  ['https://example.org.evil.test/', false],
  ['https://example.org@evil.test/', false],
  ['https://a@example.org/', false],
  ['https://example.org:8443/', false],
  ['https://еxample.org/', false],
  ['file:///etc/passwd', false],
  ['file://server/share', false],
  ['\\\\server\\share', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['mailto:a@example.org', false],
  ['app://tinjau/', false],
  ['', false],
])('opens %s outside the app: %s', (address, expected) => {
  expect(mayOpenExternally(address, hosts)).toBe(expected);
});

it('opens no site at all as shipped', () => {
  expect(mayOpenExternally('https://example.org/')).toBe(false);
});

it.each([
  ['app://tinjau/rpc/host/info', true],
  ['blob:app://tinjau/0b0e', true],
  ['data:image/png;base64,AAAA', true],
  ['http://127.0.0.1:9/', false],
  ['https://example.org/', false],
  ['ws://127.0.0.1:9/', false],
  ['file:///etc/passwd', false],
  ['blob:https://example.org/0b0e', false],
  ['app://tinjau.evil/', false],
  ['devtools://devtools/bundled/inspector.html', false],
])('lets a request to %s pass in the packaged app: %s', (address, expected) => {
  expect(mayRequest(address, true)).toBe(expected);
});

it('lets the developer tools load only while developing', () => {
  expect(mayRequest('devtools://devtools/bundled/inspector.html', false)).toBe(true);
});

it.each([
  ['clipboard-sanitized-write', 'app://tinjau/', true],
  ['fullscreen', 'app://tinjau/', true],
  ['fullscreen', 'https://example.org/', false],
  ['media', 'app://tinjau/', false],
  ['geolocation', 'app://tinjau/', false],
  ['usb', 'app://tinjau/', false],
  ['clipboard-read', 'app://tinjau/', false],
  ['openExternal', 'app://tinjau/', false],
  ['constructor', 'app://tinjau/', false],
])('grants %s to %s: %s', (permission, requester, expected) => {
  expect(isPermitted(permission, requester)).toBe(expected);
});

it('closes every way out of a session', () => {
  const set: Record<string, (...words: never[]) => unknown> = {};
  const said: string[] = [];
  const session = {
    webRequest: { onBeforeRequest: (handler: never) => (set['request'] = handler) },
    setPermissionRequestHandler: (handler: never) => (set['ask'] = handler),
    setPermissionCheckHandler: (handler: never) => (set['check'] = handler),
    setDevicePermissionHandler: (handler: never) => (set['device'] = handler),
    setSpellCheckerEnabled: (isEnabled: boolean) => said.push(`spell checker ${isEnabled}`),
    allowNTLMCredentialsForDomains: (domains: string) => said.push(`NTLM for "${domains}"`),
  };
  hardenSession(session as unknown as Session, true);
  const answers: unknown[] = [];
  const call = (name: string, ...words: unknown[]) => set[name]?.(...(words as never[]));
  call('request', { url: 'https://example.org/' }, (answer: unknown) => answers.push(answer));
  call('request', { url: 'app://tinjau/' }, (answer: unknown) => answers.push(answer));
  call('ask', {}, 'media', (isGranted: unknown) => answers.push(isGranted), { requestingUrl: 'app://tinjau/' });
  answers.push(call('check', null, 'geolocation', 'app://tinjau/'), call('device', {}));
  expect(answers).toEqual([{ cancel: true }, { cancel: false }, false, false, false]);
  expect(said).toEqual(['spell checker false', 'NTLM for ""']);
});

it('keeps every page at home: no navigation, no window, no webview', () => {
  const app = new EventEmitter();
  const opened: string[] = [];
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: (details: { url: string }) => unknown) => (contents.open = handler),
    open: (_details: { url: string }): unknown => undefined,
  });
  hardenContents(app as unknown as App, { openExternal: async (url) => void opened.push(url) });
  app.emit('web-contents-created', {}, contents);

  const isStopped = (name: string, url: string): boolean => {
    let stopped = false;
    contents.emit(name, { url, preventDefault: () => (stopped = true) });
    return stopped;
  };
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect(isStopped(event, 'https://example.org/'), event).toBe(true);
    expect(isStopped(event, 'app://tinjau.evil/'), event).toBe(true);
    expect(isStopped(event, 'app://tinjau/visits'), event).toBe(false);
  }
  expect(isStopped('will-attach-webview', 'app://tinjau/')).toBe(true);
  expect(contents.open({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
  expect(opened).toEqual([]);
});

function safeStorage(backend: string, isAvailable = true): SafeStorage {
  return {
    isAsyncEncryptionAvailable: async () => isAvailable,
    getSelectedStorageBackend: () => backend,
    encryptStringAsync: async (text: string) => Buffer.from(`sealed ${text}`),
    decryptStringAsync: async (sealed: Buffer) => ({ result: sealed.toString().replace('sealed ', '') }),
  } as unknown as SafeStorage;
}

it.each([
  ['linux', 'gnome_libsecret', true, false],
  ['linux', 'basic_text', true, true],
  ['linux', 'unknown', true, true],
  ['linux', 'kwallet6', false, true],
  ['win32', 'unknown', true, false],
] as const)('on %s with %s (available: %s) keeps no secret: %s', async (platform, backend, isAvailable, isRefused) => {
  const keychain = await osKeychain(safeStorage(backend, isAvailable), platform);
  expect(keychain.unavailable !== undefined).toBe(isRefused);
});

it('hands the OS store a secret and gets it back', async () => {
  const keychain = await osKeychain(safeStorage('kwallet6'), 'linux');
  const sealed = await keychain.seal('sandi');
  expect(new TextDecoder().decode(sealed)).toBe('sealed sandi');
  expect(await keychain.open(sealed)).toBe('sandi');
});
