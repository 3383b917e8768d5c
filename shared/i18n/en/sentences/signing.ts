import type { signing as indonesian } from '../../id/sentences/signing.ts';
import type { Texts } from '../../texts.ts';

export const signing: Texts<typeof indonesian, 'one' | 'other'> = {
  noField: 'This file has no signature field. Make it with "tinjau report … --prepared". The file was not changed.',
  notOneField: 'There is not one signature field for "{{signatory}}". There are: {{names}}. The file was not changed.',
  signerDiffers: 'This key is in the name of “{{signer}}”, but this place to sign is for “{{seat}}”.',
  keyInTwoSeats:
    'The key in the name of “{{signer}}” has signed in another place of this paper; this one is for “{{seat}}”.',
  seatDoubt: '{{doubt}} Nothing was signed. Use another key, or give the reason if it is meant so.',
  notSignable: 'This file is not a PDF that can be signed ({{fault}}). The file was not changed.',
  tooComplex:
    'The structure of this PDF is too complex to judge, so it was not signed. The file was not changed. Ask for one that is made anew from its original.',
  fieldSigned: 'The field "{{name}}" is signed already. The file was not changed.',
  notPdf: 'This file is not a PDF. Nothing was changed; choose a PDF file.',
  notTakenBack: 'This file is not taken back. {{reasons}} The paper of the visit is unchanged.',
  unsound: 'Not signed: the result would not be valid. {{reasons}} The original file is unchanged.',
  noSuchField: 'There is no signature field "{{name}}" in this file. There are: {{names}}.',
  noFieldAtAll: 'none',
};
