import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { registerChartFont } from '../../../electron/backend/report/chart-svg.ts';
import { documentDefinition } from '../../../electron/backend/report/document-definition.ts';
import { makePaper } from '../../../electron/backend/report/make-paper.ts';
import type { ReportInput } from '../../../electron/backend/report/report-input.ts';
import { fonts } from '../../support/report/a-paper.ts';
import { drawWithPdfKit } from './draw-with-pdfkit.ts';
import { asHtml } from './as-html.ts';

// One contender in a process of its own, so that its peak memory is its own: contenders.ts NAME INPUT OUT.
const [, , name, inputFile = '', out = ''] = process.argv;
const input = deserialize(readFileSync(inputFile)) as ReportInput;
const start = performance.now();
const cpuBefore = process.cpuUsage();
if (name === 'tinjau') writeFileSync(out, (await makePaper(input, fonts)).bytes);
else {
  registerChartFont(fonts);
  const definition = documentDefinition(input);
  writeFileSync(out, name === 'pdfkit' ? await drawWithPdfKit(definition, input, fonts) : asHtml(definition));
}
const took = performance.now() - start;
const { user, system } = process.cpuUsage(cpuBefore);
console.log(JSON.stringify({ took, cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }));
