import { parentPort, workerData } from 'node:worker_threads';
import { registerChartFont } from './chart-svg.ts';
import { documentDefinition } from './document-definition.ts';
import { requireGlyphs } from './glyphs.ts';
import { makePdf } from './make-pdf.ts';
import type { ReportInput } from './report-input.ts';

/** What the worker is given. */
export interface RenderJob {
  input: ReportInput;
  fonts: string;
}

const { input, fonts } = workerData as RenderJob;
registerChartFont(fonts);
const definition = documentDefinition(input);
await requireGlyphs(definition.content, fonts);
const visitJson = Buffer.from(JSON.stringify(input.content, undefined, 1), 'utf8');
const at = new Date(input.at);
const bytes = await makePdf(
  {
    ...definition,
    files: {
      'kunjungan.json': {
        src: `data:application/json;base64,${visitJson.toString('base64')}`,
        name: 'kunjungan.json',
        type: 'application/json',
        description: 'Tinjau',
        creationDate: at,
        modifiedDate: at,
        relationship: 'Data',
      },
    },
  } as Parameters<typeof makePdf>[0],
  fonts,
);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
