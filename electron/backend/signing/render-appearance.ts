import type { Content } from 'pdfmake/interfaces.js';
import { makePdf } from '../typesetting/make-pdf.ts';

/** A signature drawn by hand: strokes of points inside a box of the given size, any unit. */
export interface DrawnSignature {
  strokes: [number, number][][];
  width: number;
  height: number;
}

/** What a signature looks like on paper. */
export interface SignatureAppearance {
  width: number;
  height: number;
  name: string;
  /** Lines under the name: role, time, what kind of certificate. */
  lines: string[];
  /** SHA-256 of what is signed, printed small. */
  sha256: string;
  /** Text of the QR code: at most 150 bytes, or it would not fit its square in whole points. */
  qr: string;
  drawn?: DrawnSignature;
}

const margin = 4;
const qrSize = 52;
const drawnHeight = 30;
// What fits beside the code: a name on one line or two, two lines of anything else but one where the name has two.
const longestName = 68;
const oneLineName = 40;
const longestLine = 80;
const shortLine = 46;

/** Draws the appearance as a one-page PDF of its size. `fonts` is the folder of the shipped font files. */
export async function renderAppearance(look: SignatureAppearance, fonts: string): Promise<Uint8Array> {
  return makePdf(
    {
      pageSize: { width: look.width, height: look.height },
      pageMargins: [margin, margin, margin, 0],
      // Fixed, so that the same signature looks the same byte for byte.
      info: { creationDate: new Date(0) },
      defaultStyle: { font: 'Source', fontSize: 6, lineHeight: 1 },
      content: content(look),
    },
    fonts,
  );
}

function content(look: SignatureAppearance): Content[] {
  const isLong = look.name.length > oneLineName;
  const textTop = look.drawn ? margin + drawnHeight + 2 : margin + 14;
  const text: Content = {
    absolutePosition: { x: margin, y: textTop },
    columns: [
      {
        width: look.width - qrSize - 3 * margin,
        stack: [
          { text: shorten(look.name, longestName), bold: true, fontSize: nameSize(look), noWrap: !isLong },
          ...look.lines.map((line, index): Content => {
            const room = isLong && index === 0 ? shortLine : longestLine;
            return { text: shorten(line, room), color: '#333333' };
          }),
        ],
      },
    ],
  };
  const hash: Content = {
    absolutePosition: { x: margin, y: look.height - 6 },
    text: `SHA-256 ${look.sha256}`,
    fontSize: 4,
    color: '#555555',
  };
  const code: Content = {
    absolutePosition: { x: look.width - qrSize - margin, y: margin },
    columns: [{ width: qrSize, qr: look.qr, fit: qrSize, eccLevel: 'M', alignment: 'right' }],
  };
  return [text, hash, code, ...(look.drawn ? [strokes(look.drawn, look.width - qrSize - 3 * margin)] : [])];
}

/** As large as one line allows even for a name in capitals, which are about 0.62 of their size wide; long ones have two lines. */
function nameSize({ name, width }: SignatureAppearance): number {
  const room = width - qrSize - 3 * margin;
  return name.length > oneLineName ? 6.5 : Math.min(8.5, room / (0.62 * name.length));
}

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function strokes(drawn: DrawnSignature, room: number): Content {
  const scale = Math.min(room / drawn.width, drawnHeight / drawn.height);
  const points = (stroke: [number, number][]): { x: number; y: number }[] =>
    (stroke.length === 1 ? [...stroke, ...stroke] : stroke).map(([x, y]) => ({ x: x * scale, y: y * scale }));
  return {
    absolutePosition: { x: margin, y: margin },
    canvas: drawn.strokes
      .filter((stroke) => stroke.length > 0)
      .map((stroke) => ({
        type: 'polyline' as const,
        points: points(stroke),
        lineWidth: 1.1,
        lineColor: '#12233f',
        closePath: false,
      })),
  };
}
