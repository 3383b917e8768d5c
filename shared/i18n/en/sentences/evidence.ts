import type { evidence as indonesian } from '../../id/sentences/evidence.ts';
import type { Texts } from '../../texts.ts';

export const evidence: Texts<typeof indonesian, 'one' | 'other'> = {
  missing: "The evidence file {{hash}}… is not in the visit's folder.",
  heic: '{{fileName}} is a HEIC photo, which cannot be read here. Save it as JPEG on the phone, then add it again.',
  tooComplex:
    'The structure of the PDF {{fileName}} is too complex to judge. Nothing was added. Print it to PDF again from its original, or choose another file.',
  notWhole: '{{fileName}} is not a whole photo (JPEG, PNG, WebP) or PDF. Nothing was added. Choose another file.',
  notOfVisit: 'This visit has no such evidence.',
  damaged:
    'The evidence file {{hash}}… is damaged and was left as it is. Add the original file again, or restore the visit from a backup.',
  bytes: 'the bytes do not match their hash',
};
