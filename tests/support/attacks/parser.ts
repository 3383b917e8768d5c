import { lastByteRange, signedFile, splice, type Attack, type Material } from './attack.ts';

/** Files on whose structure two readers may disagree. */
export function parser(material: Material): Attack[] {
  const signed = signedFile(material);
  const text = Buffer.from(signed).toString('latin1');
  const { start } = lastByteRange(signed);
  const previous = [...text.matchAll(/startxref\s+(\d+)/gu)].map((match) => match[1] ?? '');
  const last = previous.at(-1) ?? '';
  const family = 'parser';
  const free = '0000000000 65535 f \n';
  const tail = (save: string): Uint8Array => new Uint8Array(Buffer.concat([signed, Buffer.from(save, 'latin1')]));
  const empty = (extra: string, entries = '0 0\n'): string =>
    `xref\n${entries}trailer\n<</Size 99 /Root 3 0 R ${extra}>>\nstartxref\n${signed.length}\n%%EOF\n`;
  return [
    { family, name: 'bytes before the header', pdf: new Uint8Array(Buffer.concat([Buffer.from('MZ\n'), signed])) },
    { family, name: 'a /Prev that names itself', pdf: tail(empty(`/Prev ${signed.length}`)) },
    { family, name: 'no /Prev', pdf: tail(empty('')) },
    { family, name: 'a /Prev that leaves the last save out', pdf: tail(empty(`/Prev ${previous.at(-2)}`)) },
    {
      family,
      name: 'an entry that points into an older save',
      pdf: tail(empty(`/Prev ${last}`, '3 1\n0000000015 00000 n \n')),
    },
    { family, name: 'another /Root', pdf: tail(empty(`/Prev ${last}`).replace('/Root 3 0 R', '/Root 1 0 R')) },
    {
      family,
      name: 'a row of the table that is not as wide as the others',
      pdf: tail(empty(`/Prev ${last}`, '98 1\n000000015 00000 n  \n')),
    },
    {
      family,
      name: 'a table with a remark in a row',
      pdf: tail(empty(`/Prev ${last}`, '98 1\n0000000015 00000%\nn\n')),
    },
    { family, name: 'a hidden second table', pdf: tail(empty(`/Prev ${last} /XRefStm 15`)) },
    { family, name: 'an object twice in one table', pdf: tail(empty(`/Prev ${last}`, `0 1\n${free}0 1\n${free}`)) },
    { family, name: 'two saves that name each other', pdf: looped(signed) },
    { family, name: 'an /Encrypt', pdf: tail(empty(`/Prev ${last} /Encrypt 1 0 R`)) },
    {
      family,
      name: 'a key twice in the signature',
      pdf: splice(signed, '/Type /Sig', '/Type /Sig /Type /Sig', start - 400),
    },
    { family, name: 'a section that never ends', pdf: tail(`xref\n0 8000000\n0000000000 65535 f \n`) },
    { family, name: 'cut in the middle', pdf: signed.subarray(0, Math.floor(signed.length / 2)) },
    { family, name: 'cut before the last line', pdf: signed.subarray(0, signed.length - 6) },
  ];
}

/** The second save's /Prev is the first's place, and the first's is the second's. */
function looped(signed: Uint8Array): Uint8Array {
  const save = (at: number, previous: number): string =>
    `xref\n0 0\ntrailer\n<</Size 99 /Root 3 0 R /Prev ${String(previous).padStart(9, '0')}>>\nstartxref\n${at}\n%%EOF\n`;
  const first = signed.length;
  const second = first + save(first, 0).length;
  const text = save(first, second) + save(second, first);
  return new Uint8Array(Buffer.concat([signed, Buffer.from(text, 'latin1')]));
}
