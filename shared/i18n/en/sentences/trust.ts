import type { trust as indonesian } from '../../id/sentences/trust.ts';
import type { Texts } from '../../texts.ts';

export const trust: Texts<typeof indonesian, 'one' | 'other'> = {
  noCertificate: '{{fileName}} holds no certificate (PEM or DER). Nothing was checked.',
  noRevocationList: '{{fileName}} holds no revocation list (PEM or DER). Nothing was checked.',
  notListed: 'That certificate is not on the list of trusted ones.',
  unreadable:
    'The file trusted/{{fileName}} cannot be read and is not used; other certificates stay trusted. Delete that file from the data folder, then trust its certificate again.',
};
