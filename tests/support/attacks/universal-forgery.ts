import { withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { openPdf } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { readSignatureFields } from '../../../electron/backend/signing/pdf/signature-fields.ts';
import { pdfArray, pdfName, type PdfValue } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { append, lastByteRange, overwrite, signedFile, splice, type Attack, type Material } from './attack.ts';

/** The signature's own data made empty, absent or senseless, in place and in a new save. */
export function universalForgery(material: Material): Attack[] {
  const signed = signedFile(material);
  const { text, start, end, length } = lastByteRange(signed);
  const ranges = [
    'null',
    '[]',
    '[0]',
    '[0 0 0 0]',
    `[0 ${start} ${end} -${length}]`,
    `[0 ${start} ${start} ${length}]`,
    `[-1 ${start} ${end} ${length}]`,
    `[1 ${start} ${end} ${length}]`,
    `[0 ${end} ${start} ${length}]`,
    '(text)',
    '[/a /b]',
    `[0 ${start} ${end} ${length - 1}]`,
    `[0 ${start} ${end} 99999999]`,
  ];
  const inPlace = ranges
    .filter((range) => range.length + 11 <= text.length)
    .map((range): Attack => ({
      family: 'universal-forgery',
      name: `/ByteRange ${range} in place`,
      pdf: overwrite(signed, text, `/ByteRange ${range}`, start - 400),
    }));
  const hex = Buffer.from(signed.subarray(start, end)).toString('latin1');
  const contents: [string, string][] = [
    ['empty', '<>'],
    ['one zero', '<00>'],
    ['null', 'null'],
    ['zeros', `<${'0'.repeat(hex.length - 2)}>`],
    ['a literal string', `(${'0'.repeat(hex.length - 2)})`],
    ['not hex', `<${'x'.repeat(hex.length - 2)}>`],
  ];
  const blanked = contents.map(([name, put]): Attack => ({
    family: 'universal-forgery',
    name: `/Contents ${name} in place`,
    pdf: overwrite(signed, hex, put, start - 10),
  }));
  const renamed = [
    ['/ByteRange', '/ByteRangX'],
    ['/Contents', '/ContentsX'.slice(0, 9)],
    ['/SubFilter', '/SubFilteX'],
    ['/ETSI.CAdES.detached', '/ETSI.CAdES.detachex'],
    ['/ETSI.CAdES.detached', '/ETSI.RFC3161'],
  ].map(([find = '', put = '']): Attack => ({
    family: 'universal-forgery',
    name: `${find} becomes ${put}`,
    pdf: overwrite(signed, find, put, start - 400),
  }));
  return [
    ...inPlace,
    ...blanked,
    ...renamed.filter(({ pdf }) => Buffer.compare(pdf, signed) !== 0),
    ...inNewSave(signed),
    doubled(signed, start),
  ];
}

function inNewSave(signed: Uint8Array): Attack[] {
  const edits: [string, string, PdfValue][] = [
    ['/ByteRange null', 'ByteRange', null],
    ['/ByteRange empty', 'ByteRange', pdfArray([])],
    ['/ByteRange of nothing', 'ByteRange', pdfArray([0, 0, 0, 0])],
    ['/Contents null', 'Contents', null],
    ['/Contents empty', 'Contents', { kind: 'string', bytes: new Uint8Array(), isHex: true, start: 0, end: 0 }],
    ['/SubFilter unknown', 'SubFilter', pdfName('none')],
  ];
  const last = readSignatureFields(openPdf(signed).view()).at(-1)?.signature;
  return edits.map(([name, key, value]) => ({
    family: 'universal-forgery',
    name: `${name} in a new save`,
    pdf: append(signed, (_file, changes) => {
      if (last) changes.set(last.ref, withEntry(last.dict, key, value));
    }),
  }));
}

/** A second /ByteRange in the same dictionary: readers disagree on which one counts. */
function doubled(signed: Uint8Array, start: number): Attack {
  return {
    family: 'universal-forgery',
    name: 'a second /ByteRange',
    pdf: splice(signed, '/Filter /Adobe.PPKLite', '/ByteRange [0 1 2 3]  ', start - 400),
  };
}
