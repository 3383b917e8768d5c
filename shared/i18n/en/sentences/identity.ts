import type { identity as indonesian } from '../../id/sentences/identity.ts';
import type { Texts } from '../../texts.ts';

export const identity: Texts<typeof indonesian, 'one' | 'other'> = {
  passphraseNotKept:
    'The passphrase cannot be kept here ({{reason}}). The identity was not kept; try again without keeping the passphrase.',
  notHere: 'The identity {{id}} is not on this computer.',
  unreadable:
    'The identity in the folder identities/{{id}} cannot be read and was left as it is; others can be used. Move key.p12 out of it if it is there, delete the folder, then take it in again from that .p12.',
  needsPassphrase: 'The passphrase of this identity is not kept. Type the passphrase. Nothing was signed.',
  cannotOpen:
    'The identity file cannot be opened: the passphrase is wrong or it is not a whole .p12 file. Nothing was signed.',
  keyUnsupported: 'The key in this file is not supported. Use RSA of at least 2048 bits, or P-256, P-384, P-521.',
  noCertificate: 'No certificate in this file belongs to its key. Nothing was signed.',
};
