import { deflateSync } from 'node:zlib';
import { streamObject, type Row, type Tail } from './tails.ts';

/** One way to write a save that readers may take differently. */
export interface OddTail {
  name: string;
  form?: Tail['form'];
  /** Invalid as it stands, not only odd: it leaves the file's structure or its graph of objects. */
  isBroken?: boolean;
  edit: (tail: Tail, material: { free: number; certificate: Uint8Array }) => Partial<Tail>;
}

const evil =
  '4 0 obj\n<</Length 57>>\nstream\nBT /F1 24 Tf 72 720 Td (Nilai akhir: 99 (Istimewa)) Tj ET\nendstream\nendobj\n';

/** Exchanges a text in the object of an index. */
function inObject(tail: Tail, index: number, find: string, put: string): Partial<Tail> {
  return { objects: tail.objects.map((text, at) => (at === index ? text.replace(find, () => put) : text)) };
}

const inTrailer = (tail: Tail, key: string, value: string): Partial<Tail> => ({
  trailer: new Map(tail.trailer).set(key, value),
});

const inDss = (tail: Tail, text: string): Partial<Tail> => inObject(tail, 1, '/Type/DSS', `/Type/DSS${text}`);
const withVri = (tail: Tail, text: string): Partial<Tail> => inDss(tail, `/VRI<</A ${text}>>`);

const changeRow = (num: number, change: Partial<Row>): Pick<Tail, 'rows'> => ({
  rows: (rows) => rows.map((row) => (row.num === num ? { ...row, ...change } : row)),
});

/** The catalogue's row stands first; objects of the page follow. */
function withFreed(rows: Row[], num: number): Row[] {
  return [...rows.slice(0, 1), { num, type: 0, offset: 0, gen: 1 }, ...rows.slice(1)];
}

/** Every rule of the grammar broken, each alone. */
export const oddTails: OddTail[] = [
  { name: 'a blank before the first object', edit: () => ({ lead: ' ' }) },
  { name: 'many empty lines before the first object', edit: () => ({ lead: '\n\n\n\n\n' }) },
  { name: 'a blank behind startxref', edit: () => ({ startxref: (at) => `startxref \n${at}\n` }) },
  { name: 'startxref and its number on one line', edit: () => ({ startxref: (at) => `startxref ${at}\n` }) },
  { name: 'two line ends behind startxref', edit: () => ({ startxref: (at) => `startxref\n\n${at}\n` }) },
  { name: 'a padded startxref', edit: () => ({ startxref: (at) => `startxref\n0${at}\n` }) },
  { name: 'a remark in front of startxref', edit: () => ({ remark: '% remark\n' }) },
  { name: 'a long remark of a known program', edit: () => ({ remark: `%iText${'x'.repeat(90)}\n` }) },
  { name: 'structure in the remark of a known program', edit: () => ({ remark: '%iText 4 0 obj\n' }) },
  { name: 'a remark between objects', edit: (tail) => inObject(tail, 1, 'endobj\n', 'endobj\n% remark\n') },
  { name: 'a remark inside an object', edit: (tail) => inDss(tail, '%x\n') },
  { name: 'a form feed', edit: (tail) => inDss(tail, '\f') },
  { name: 'a zero byte', edit: (tail) => inDss(tail, '\0') },
  { name: 'two blanks in the head of an object', edit: (tail) => inObject(tail, 1, ' 0 obj', '  0 obj') },
  {
    name: 'an offset before the object',
    edit: (_, { free }) => ({
      rows: (rows) => rows.map((row) => (row.num === free ? { ...row, offset: row.offset - 1 } : row)),
    }),
  },
  {
    name: 'an object twice',
    edit: (tail) => ({
      objects: [...tail.objects.slice(0, 1), ...tail.objects],
      rows: (rows) => rows.slice(1),
    }),
    isBroken: true,
  },
  { name: 'no space behind endobj', isBroken: true, edit: (tail) => inObject(tail, 1, 'endobj\n', 'endobj') },
  { name: 'a number with a plus', edit: (tail) => withVri(tail, '+1') },
  { name: 'a number with a dot and nothing behind', edit: (tail) => withVri(tail, '1.') },
  { name: 'a padded number', edit: (tail) => withVri(tail, '01') },
  { name: 'a padded reference', edit: (tail, { free }) => inObject(tail, 1, `[${free + 1}`, `[0${free + 1}`) },
  { name: 'a name with a byte', edit: (tail) => withVri(tail, '/Typ\u0080') },
  { name: 'a name with a sign', edit: (tail) => withVri(tail, '/T#79p') },
  { name: 'an empty name', edit: (tail) => withVri(tail, '/') },
  { name: 'half a byte in a hex string', edit: (tail) => withVri(tail, '<123>') },
  { name: 'a blank in a hex string', edit: (tail) => withVri(tail, '<12 34>') },
  { name: 'an object in a string', edit: (tail) => withVri(tail, `(${evil.replaceAll(/[()]/gu, ' ')})`) },
  { name: 'a trailer in a string', edit: (tail) => withVri(tail, '(trailer)') },
  {
    name: 'an indirect length',
    edit: (tail, { free, certificate }) => ({
      ...inTrailer(tail, 'Size', String(free + (tail.form === 'table' ? 3 : 4))),
      objects: [
        ...tail.objects.slice(0, 2),
        streamObject(free + 1, certificate).replace(/Length \d+/u, `Length ${free + 2} 0 R`),
        `${free + 2} 0 obj\n${certificate.length}\nendobj\n`,
      ],
    }),
  },
  {
    name: 'a stream kept in another file',
    edit: (tail, { free, certificate }) => ({
      objects: [...tail.objects.slice(0, 2), streamObject(free + 1, certificate, '/F(x)')],
    }),
  },
  {
    name: 'an object behind the certificate',
    edit: (tail, { free, certificate }) => ({
      objects: [...tail.objects.slice(0, 2), streamObject(free + 1, Buffer.concat([certificate, Buffer.from(evil)]))],
    }),
  },
  {
    name: 'zeros behind the certificate',
    edit: (tail, { free, certificate }) => ({
      objects: [...tail.objects.slice(0, 2), streamObject(free + 1, Buffer.concat([certificate, Buffer.alloc(9)]))],
    }),
  },
  {
    name: 'words in place of a certificate',
    edit: (tail, { free }) => ({
      objects: [...tail.objects.slice(0, 2), streamObject(free + 1, Buffer.from('no certificate'))],
    }),
  },
  {
    name: 'a stream of objects',
    edit: (tail, { free }) => ({
      ...inTrailer(tail, 'Size', String(free + (tail.form === 'table' ? 3 : 4))),
      objects: [...tail.objects, streamObject(free + 2, Buffer.from('99 0 null'), '/Type/ObjStm/N 1/First 5')],
    }),
  },
  {
    name: 'the DSS in a stream of objects',
    form: 'stream',
    edit: (tail, { free }) => ({
      ...inTrailer(tail, 'Size', String(free + 4)),
      objects: [
        ...tail.objects.filter((_, index) => index !== 1),
        streamObject(
          free + 2,
          Buffer.from(`${free} 0 <</Type/DSS/Certs[${free + 1} 0 R]>>`),
          `/Type/ObjStm/N 1/First ${String(free).length + 3}`,
        ),
      ],
      rows: (rows) => [...rows.slice(0, 1), { num: free, type: 2, offset: free + 2, gen: 0 }, ...rows.slice(1)],
    }),
  },
  { name: 'a Size that is too small', edit: (tail, { free }) => inTrailer(tail, 'Size', String(free)) },
  { name: 'a Size that is too large', edit: (tail, { free }) => inTrailer(tail, 'Size', String(free + 99)) },
  { name: 'a Size with a dot', edit: (tail) => inTrailer(tail, 'Size', `${tail.trailer.get('Size')}.0`) },
  { name: 'a Prev with a dot', edit: (tail) => inTrailer(tail, 'Prev', `${tail.trailer.get('Prev')}.0`) },
  { name: 'a padded Prev', edit: (tail) => inTrailer(tail, 'Prev', `0${tail.trailer.get('Prev')}`) },
  { name: 'another key in the trailer', edit: (tail) => inTrailer(tail, 'Extra', '1') },
  { name: 'no ID', edit: (tail) => ({ trailer: new Map([...tail.trailer].filter(([key]) => key !== 'ID')) }) },
  {
    name: 'an unused number is freed',
    edit: () => ({
      rows: (rows) => [...rows, { num: 5_000_000, type: 0, offset: 0, gen: 0 }],
    }),
  },
  { name: 'an object is freed that nothing refers to', edit: () => ({ rows: (rows) => withFreed(rows, 6) }) },
  { name: 'the page is freed', isBroken: true, edit: () => ({ rows: (rows) => withFreed(rows, 4) }) },
  {
    name: 'another generation',
    edit: (tail, { free }) => ({
      ...inObject({ ...tail, ...inObject(tail, 0, `/DSS ${free} 0`, `/DSS ${free} 1`) }, 1, ' 0 obj', ' 1 obj'),
      ...changeRow(free, { gen: 1 }),
    }),
  },
  {
    name: 'a blank before xref',
    form: 'table',
    edit: () => ({ gap: ' ', startxref: (at) => `startxref\n${at - 1}\n` }),
  },
  { name: 'a blank behind xref', form: 'table', edit: () => ({ head: 'xref \n' }) },
  { name: 'a remark behind xref', form: 'table', edit: () => ({ head: 'xref\n% remark\n' }) },
  { name: 'subsections that fall', form: 'table', edit: () => ({ rows: (rows) => rows.toReversed() }) },
  { name: 'an empty subsection', form: 'table', edit: () => ({ head: 'xref\n0 0\n' }) },
  {
    name: 'two blanks in a subsection',
    form: 'table',
    edit: () => ({ subsection: (first, count) => `${first}  ${count}\n` }),
  },
  {
    name: 'no table but a stream',
    form: 'stream',
    edit: (tail) => ({
      form: 'table',
      trailer: new Map([...tail.trailer].filter(([key]) => key !== 'Type' && key !== 'W')),
    }),
  },
  { name: 'a width with a dot', form: 'stream', edit: (tail) => inTrailer(tail, 'W', '[1 4.0 2]') },
  {
    name: 'no width of the type',
    form: 'stream',
    edit: (tail) => ({
      ...inTrailer(tail, 'W', '[0 4 2]'),
      pack: (rows) => Buffer.from(rows.filter((_, at) => at % 7 > 0)),
    }),
  },
  { name: 'a row too many', form: 'stream', edit: () => ({ pack: (rows) => Buffer.concat([rows, Buffer.alloc(7)]) }) },
  { name: 'an index that falls', form: 'stream', edit: () => ({ rows: (rows) => rows.toReversed() }) },
  {
    name: 'bytes behind the compressed rows',
    form: 'stream',
    edit: (tail) => ({
      ...inTrailer(tail, 'Filter', '/FlateDecode'),
      pack: (rows) => Buffer.concat([deflateSync(rows), Buffer.from(evil)]),
    }),
  },
  { name: 'parameters without a filter', form: 'stream', edit: (tail) => inTrailer(tail, 'DecodeParms', '<<>>') },
  { name: 'a filter that is null', form: 'stream', edit: (tail) => inTrailer(tail, 'Filter', 'null') },
];
