import type { Content } from 'pdfmake/interfaces.js';
import { makePdf } from '../report/make-pdf.ts';

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
  /** Text of the QR code. */
  qr: string;
  drawn?: DrawnSignature;
}

const margin = 4;
const qrSize = 52;
const drawnHeight = 38;

/** Draws the appearance as a one-page PDF of its size. `fonts` is the folder of the shipped font files. */
export async function renderAppearance(look: SignatureAppearance, fonts: string): Promise<Uint8Array> {
  return makePdf(
    {
      pageSize: { width: look.width, height: look.height },
      pageMargins: margin,
      // Fixed, so that the same signature looks the same byte for byte.
      info: { creationDate: new Date(0) },
      defaultStyle: { font: 'Source', fontSize: 6.5, lineHeight: 1 },
      content: content(look),
    },
    fonts,
  );
}

function content(look: SignatureAppearance): Content[] {
  const textTop = look.drawn ? margin + drawnHeight + 2 : margin + 14;
  const text: Content = {
    absolutePosition: { x: margin, y: textTop },
    columns: [
      {
        width: look.width - qrSize - 3 * margin,
        stack: [
          { text: look.name, bold: true, fontSize: 8.5, noWrap: false },
          ...look.lines.map((line): Content => ({ text: line, color: '#333333' })),
          { text: `SHA-256 ${look.sha256}`, fontSize: 4, color: '#555555' },
        ],
      },
    ],
  };
  const code: Content = {
    qr: look.qr,
    fit: qrSize,
    eccLevel: 'M',
    absolutePosition: { x: look.width - qrSize - margin, y: margin },
  };
  return [text, code, ...(look.drawn ? [strokes(look.drawn, look.width - qrSize - 3 * margin)] : [])];
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
