import type { App, SafeStorage, Session, Shell, WebContents } from 'electron';

import { sentence, type Sentence } from '../../shared/domain/sentence.ts';
import type { Keychain } from '../backend/ports.ts';
import { isOurs } from './protocol.ts';

/** Everything a page may be granted, and why. What is not here is refused. */
const permitted = new Map([
  ['clipboard-sanitized-write', 'the person copies a table or a digest out of the window'],
  ['fullscreen', 'the room looks at the projector, the visitor at the kiosk page'],
]);

/** Sites that a link may open in the person's own browser. None yet: the app works without a network. */
const externalHosts: ReadonlySet<string> = new Set();

/** Whether our page may have this permission. */
export function isPermitted(permission: string, requester: string): boolean {
  return permitted.has(permission) && isOurs(requester);
}

/** Whether a request may leave the page: only to ourselves, and to the developer tools while developing. */
export function mayRequest(address: string, isPackaged: boolean): boolean {
  if (isOurs(address) || address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return isOurs(address.slice('blob:'.length));
  return !isPackaged && address.startsWith('devtools://devtools/');
}

/** Whether a link may open in the person's browser: plain https, a listed host, no user name that disguises one. */
export function mayOpenExternally(address: string, hosts: ReadonlySet<string> = externalHosts): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && url.password === '' && hosts.has(url.host);
}

/** No network, no permission, no device, no spell checker's dictionary. */
export function hardenSession(session: Session, isPackaged: boolean): void {
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !mayRequest(details.url, isPackaged) }));
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(isPermitted(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.allowNTLMCredentialsForDomains('');
}

/** No page leaves our address, opens a window or embeds another, whichever window it lives in. */
export function hardenContents(app: App, shell: Pick<Shell, 'openExternal'>): void {
  app.on('web-contents-created', (_event, contents) => hardenOne(contents, shell));
}

function hardenOne(contents: WebContents, shell: Pick<Shell, 'openExternal'>): void {
  const stayHome = (event: { url: string; preventDefault(): void }): void => {
    if (!isOurs(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenExternally(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/**
 * The OS secret store. Where Linux has none, Electron would "encrypt" with a key that everybody knows: refused here, and
 * the reason is what the page shows.
 */
export async function osKeychain(safeStorage: SafeStorage, platform: NodeJS.Platform): Promise<Keychain> {
  return {
    unavailable: await keychainObstacle(safeStorage, platform),
    seal: async (secret) => new Uint8Array(await safeStorage.encryptStringAsync(secret)),
    open: async (sealed) => (await safeStorage.decryptStringAsync(Buffer.from(sealed))).result,
  };
}

async function keychainObstacle(safeStorage: SafeStorage, platform: NodeJS.Platform): Promise<Sentence | undefined> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) {
    return sentence('host.noSecretStore');
  }
  if (platform !== 'linux') return undefined;
  const store = safeStorage.getSelectedStorageBackend();
  if (store !== 'basic_text' && store !== 'unknown') return undefined;
  return sentence('host.noSecretStoreRunning');
}
