import type { Content as Block, ContentColumns, TableCell } from 'pdfmake/interfaces.js';
import type { PaperSigner, PaperSignatures, SignerGroup } from '../../../shared/domain/papers/paper-part.ts';
import { mostTextSize } from './official-style.ts';
import { breakable } from './paper-style.ts';
import { heightOf } from '../typesetting/keep-together.ts';

/** Points of room for a signature: by hand with a stamp, or the words of an electronic one. */
const fieldHeight = 74;
const gap = 20;
const dots = '(…………………………………………)';

/** A block, and points that it takes at most. */
export interface MeasuredBlock {
  block: Block;
  height: number;
}

/**
 * The foot of a paper. Its closing sentence stays with the first signatures, and nobody's block is split over two pages;
 * where a signatory signs electronically, a mark that is not printed keeps the place. `above` stays with it too.
 */
export function drawSignatures(part: PaperSignatures, room: number, above?: MeasuredBlock): Block[] {
  const { closing, placeAndDate, left, right, witnesses, warning } = part;
  const width = (room - gap) / 2;
  const pairs = Math.max(left.signers.length, right.signers.length);
  const [first, ...rest] = Array.from({ length: pairs }, (_, index) =>
    signerRow([left.signers[index], right.signers[index]], width),
  );
  const said = closing.map((text): Block => ({ text: breakable(text, 40), margin: [0, 8, 0, 8] }));
  const foot: Block[] = [
    { ...beside([{ text: '' }, { text: placeAndDate, alignment: 'center' }]), margin: [0, 14, 0, 0] },
    beside([titleOf(left), titleOf(right)]),
    ...(first === undefined ? [] : [first]),
  ];
  return [
    ...(isLow([...said, ...foot], width, above?.height)
      ? [{ stack: [...(above ? [above.block] : []), ...said, ...foot], unbreakable: true }]
      : [...(above ? [above.block] : []), ...said, ...whole(foot, width)]),
    ...rest.flatMap((row) => whole([row], width)),
    ...witnessRows(witnesses, width),
    ...(warning === undefined ? [] : [{ text: warning, style: 'small', margin: [0, 8, 0, 0] as Margins }]),
  ];
}

type Margins = [number, number, number, number];

/** Points that signatures may take at single spacing and still stay on one page at one and a half. */
const most = 420;

function isLow(blocks: Block[], width: number, more = 0): boolean {
  return heightOf(blocks, width, mostTextSize) + fieldHeight + more <= most;
}

/** Blocks on one page, unless somebody's titles fill more than one. */
function whole(blocks: Block[], width: number): Block[] {
  return [{ stack: blocks, unbreakable: isLow(blocks, width), margin: [0, 14, 0, 0] }];
}

/** Witnesses stand below the parties: one in the middle, several two by two. */
function witnessRows({ title, signers }: SignerGroup, width: number): Block[] {
  const [only, second] = signers;
  if (only === undefined) return [];
  const heading: Block = { text: title, alignment: 'center' };
  if (second === undefined) return whole([heading, signerRow([only], width)], width);
  const pairs = Array.from({ length: Math.ceil(signers.length / 2) }, (_, row) => signers.slice(2 * row, 2 * row + 2));
  return pairs.flatMap((pair, index) =>
    whole([...(index === 0 ? [heading] : []), signerRow([pair[0], pair[1]], width)], width),
  );
}

function titleOf({ title }: SignerGroup): Block {
  return { text: title, alignment: 'center', bold: true };
}

function beside(columns: [Block, Block]): ContentColumns {
  return { columns, columnGap: gap };
}

/** Positions, signatures and names of people who sign side by side stand on the same lines. */
function signerRow(signers: (PaperSigner | undefined)[], width: number): Block {
  const cells = (cell: (signer: PaperSigner) => TableCell): TableCell[] =>
    signers.map((signer) => (signer === undefined ? '' : cell(signer)));
  const body = [cells(positionOf), cells((signer) => fieldOf(signer, width)), cells(nameOf)];
  const table: Block = {
    table: { widths: signers.map(() => width), body },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : gap),
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  };
  return signers.length > 1
    ? table
    : {
        columns: [
          { width: '*', text: '' },
          { width: 'auto', ...table },
          { width: '*', text: '' },
        ],
      };
}

function positionOf({ position, organisation, name }: PaperSigner): TableCell {
  const lines = [position, name === undefined && position !== '' ? organisation : undefined];
  return { text: breakable(lines.filter(Boolean).join('\n'), 30), alignment: 'center' };
}

function fieldOf({ signoff }: PaperSigner, width: number): TableCell {
  if (signoff === undefined) return { text: ' ', margin: [0, 0, 0, fieldHeight - 14] };
  const mark = { type: 'rect' as const, x: 0, y: 0, w: width, h: fieldHeight, signatory: signoff };
  return { canvas: [mark] };
}

function nameOf({ name, rank, nip, note }: PaperSigner): TableCell {
  const below = [rank, nip && `NIP ${nip}`].filter(Boolean).join('\n');
  return {
    alignment: 'center',
    stack: [
      name ? { text: breakable(name, 30), bold: true, decoration: 'underline' } : { text: dots },
      ...(below === '' ? [] : [{ text: breakable(below, 30) }]),
      ...(note === undefined ? [] : [{ text: breakable(note, 30), style: 'small' }]),
    ],
  };
}
