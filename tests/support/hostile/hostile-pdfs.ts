import { deflateSync } from 'node:zlib';
import { objectStream, onePage } from './build-pdf.ts';

/** Small files that would cost a reader minutes or gigabytes, each by another way; made by script, so that none is kept. */
export const hostilePdfs: { name: string; make: () => Uint8Array }[] = [
  { name: 'eight million rows in forty kilobytes', make: millionsOfRows },
  { name: 'four hundred saves that name the same hidden rows', make: sameRowsAgain },
  { name: 'a thousand saves', make: thousandSaves },
  { name: 'twenty streams of objects, each of ten megabytes once unpacked', make: packedStreams },
  { name: 'a packed stream of rows with a prediction', make: predictedRows },
  { name: 'twenty thousand packed objects that are all the same long list', make: sameListAgain },
  { name: 'objects that stand inside the text of one another', make: nestedTexts },
  { name: 'objects that share one long remark', make: sharedRemark },
  { name: 'streams whose length stands in the next stream, and so on', make: lengthOfLength },
  { name: 'brackets in brackets in brackets', make: brackets },
  { name: 'names of fields that grow by every field above them', make: growingNames },
];

/** The plainest of them: it took gigabytes and half a minute. */
export function millionsOfRows(): Uint8Array {
  const pdf = onePage();
  pdf.stream(4, 8_000_000);
  return pdf.bytes();
}

function sameRowsAgain(): Uint8Array {
  const pdf = onePage();
  const at = pdf.length;
  pdf.stream(4, 50_000);
  for (let save = 0; save < 400; save += 1) pdf.table(50_000, `/XRefStm ${at}`);
  return pdf.bytes();
}

function thousandSaves(): Uint8Array {
  const pdf = onePage();
  for (let save = 0; save < 1000; save += 1) pdf.table(4);
  return pdf.bytes();
}

function packedStreams(): Uint8Array {
  const pdf = onePage();
  const packed = new Map<number, [number, number, number]>();
  for (let num = 4; num < 44; num += 2) {
    pdf.put(num, objectStream(`${num + 1} 0 `, ' '.repeat(10_000_000) + 1, 1));
    packed.set(num + 1, [2, num, 0]);
  }
  pdf.stream(44, 45, packed);
  return pdf.bytes();
}

function predictedRows(): Uint8Array {
  const pdf = onePage();
  const at = pdf.length;
  const dict = '/Type/XRef/Size 5/W[1 3 2]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 6>>';
  pdf.put(4, { dict, data: deflateSync(Buffer.alloc(7 * 15_000_000), { level: 9 }) });
  pdf.write(`startxref\n${at}\n%%EOF\n`);
  return pdf.bytes();
}

function sameListAgain(): Uint8Array {
  const pdf = onePage();
  const count = 20_000;
  const header = Array.from({ length: count }, (_, index) => `${index + 5} 0`).join(' ');
  pdf.put(4, objectStream(`${header} `, `[${'1 '.repeat(5000)}]`, count));
  const packed = Array.from({ length: count }, (_, index): [number, [number, number, number]] => [
    index + 5,
    [2, 4, index],
  ]);
  pdf.stream(count + 5, count + 6, new Map(packed));
  return pdf.bytes();
}

function nestedTexts(): Uint8Array {
  const pdf = onePage();
  const count = 30_000;
  for (let num = 4; num < count; num += 1) {
    pdf.note(num, pdf.length);
    pdf.write(`${num} 0 obj (`);
  }
  pdf.write(') endobj '.repeat(count - 4));
  pdf.table(count);
  return pdf.bytes();
}

function sharedRemark(): Uint8Array {
  const pdf = onePage();
  const count = 30_000;
  for (let num = 4; num < count; num += 1) {
    pdf.note(num, pdf.length);
    pdf.write(`${num} 0 obj 5 %`);
  }
  pdf.write('\nendobj\n');
  pdf.table(count);
  return pdf.bytes();
}

function lengthOfLength(): Uint8Array {
  const pdf = onePage();
  for (let num = 4; num < 20_000; num += 1) pdf.put(num, `<</Length ${num + 1} 0 R>>\nstream\n\nendstream`);
  pdf.table(20_000);
  return pdf.bytes();
}

function brackets(): Uint8Array {
  const pdf = onePage();
  pdf.put(4, '['.repeat(200_000));
  pdf.table(5);
  return pdf.bytes();
}

function growingNames(): Uint8Array {
  const pdf = onePage('/AcroForm<</Fields[4 0 R]>>');
  const long = 'a'.repeat(100_000);
  for (let num = 4; num < 40; num += 1) pdf.put(num, `<</T(${long})/Kids[${num + 1} 0 R]>>`);
  pdf.put(40, '<</FT/Sig/T(a)>>');
  pdf.table(41);
  return pdf.bytes();
}
