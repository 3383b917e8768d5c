import type { host as indonesian } from '../../id/sentences/host.ts';
import type { Texts } from '../../texts.ts';

export const host: Texts<typeof indonesian, 'one' | 'other'> = {
  desktopOnly: 'The save dialog exists only in the desktop app. Download the file in the browser.',
  keychainOnlyInDesktop: 'only the desktop app reaches the secret store of the system',
  noSecretStore: 'this system has no secret store',
  noSecretStoreRunning: 'no secret store (libsecret or KWallet) is running',
  noLog: 'logs/tinjau.log cannot be written ({{fault}}); the work goes on.',
  fault: 'something did not work, but the work goes on: {{fault}}',
};
