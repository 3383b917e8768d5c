import { lastByteRange, overwrite, signedFile, type Attack, type Material } from './attack.ts';

/** The signed bytes moved or the gap widened, with unsigned bytes slipped in between. */
export function wrapping(material: Material): Attack[] {
  const signed = signedFile(material);
  const { text, start, end, length, at } = lastByteRange(signed);
  const first = signed.subarray(0, start);
  const second = signed.subarray(end);
  const contents = signed.subarray(start, end);
  const evil = Buffer.from('\n99 0 obj\n<</Length 5>>stream\nevil!\nendstream endobj\n', 'latin1');
  const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  const ranged = (pdf: Uint8Array, newEnd: number): Uint8Array =>
    overwrite(pdf, text, `/ByteRange [0 ${start} ${newEnd} ${length}]`, at);
  const evilXref = Buffer.from(
    `xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 5 /Root 3 0 R>>\nstartxref\n${end}\n%%EOF\n`,
    'latin1',
  );
  const family = 'wrapping';
  return [
    {
      family,
      name: 'unsigned bytes behind the signature',
      pdf: ranged(join(first, contents, evil, second), end + evil.length),
    },
    {
      family,
      name: 'a cross-reference behind the signature',
      pdf: ranged(join(first, contents, evilXref, second), end + evilXref.length),
    },
    {
      family,
      name: 'the signed second part moved to the end of a new save',
      pdf: ranged(join(first, contents, evil, evilXref, second), end + evil.length + evilXref.length),
    },
    { family, name: 'unsigned bytes inside the padding', pdf: padded(signed, end) },
    {
      family,
      name: 'a comment inside the gap',
      pdf: ranged(join(first, contents, Buffer.from(' % remark\n'), second), end + 10),
    },
    {
      family,
      name: 'the gap begins early',
      pdf: overwrite(signed, text, `/ByteRange [0 ${start - 9} ${end} ${length}]`, at),
    },
    {
      family,
      name: 'the gap ends late',
      pdf: overwrite(signed, text, `/ByteRange [0 ${start} ${end + 9} ${length - 9}]`, at),
    },
    {
      family,
      name: 'the coverage ends before the save',
      pdf: overwrite(signed, text, `/ByteRange [0 ${start} ${end} ${length - 6}]`, at),
    },
  ];
}

/** Bytes hidden where zeros pad the signature: outside what is signed. */
function padded(signed: Uint8Array, end: number): Uint8Array {
  const copy = Uint8Array.from(signed);
  copy.set(Buffer.from('DEADBEEF', 'latin1'), end - 1 - 64);
  return copy;
}
