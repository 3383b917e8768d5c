import { join } from 'node:path';
import sharp from 'sharp';
import { makePaper } from '../../../electron/backend/report/make-paper.ts';
import type { ReportInput } from '../../../electron/backend/report/report-input.ts';
import { scoreVisit } from '../../../shared/domain/scoring/score-visit.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { sampleContent } from '../sample-content.ts';

export const fonts = join(import.meta.dirname, '../../../resources/fonts');

/** What a paper of a visit is made of, as the backend would gather it; the moment is fixed. */
export function paperOf(content: Content, options: Partial<ReportInput> = {}): ReportInput {
  const score = scoreVisit(content);
  if (!score) throw new Error('the visit has no instrument');
  return {
    kind: 'assessment',
    language: 'id',
    paper: 'A4',
    content,
    score,
    digest: 'd'.repeat(64),
    head: 'e'.repeat(64),
    edits: 147,
    at: '2020-02-28T09:00:00.000Z',
    photos: {},
    ...options,
  };
}

/** A paper of the sample visit, with changes to its content. */
export async function samplePaper(
  options: Partial<ReportInput> = {},
  change: (content: Content) => void = () => {},
): Promise<Uint8Array> {
  const content = await sampleContent();
  change(content);
  const { bytes } = await makePaper(paperOf(content, options), fonts);
  return bytes;
}

/** A photo of one colour as JPEG. */
export async function photo(red: number, width = 800, height = 600): Promise<Uint8Array> {
  const picture = sharp({ create: { width, height, channels: 3, background: { r: red, g: 120, b: 90 } } });
  return new Uint8Array(await picture.jpeg().toBuffer());
}
