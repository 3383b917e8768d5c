import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { renderReport } from '../../../electron/backend/report/render-report.ts';
import { fonts, paperOf, samplePaper } from '../../support/report/a-paper.ts';
import { flowingTextOf } from '../../support/report/read-pdf.ts';
import { sampleContent } from '../../support/sample-content.ts';

it('refuses letters that the font cannot print, and names them, their record and their words', async () => {
  const content = await sampleContent();
  content.minutes['x'] = {
    session: 'pleno',
    kind: 'note',
    text: 'Layanan 服務 lebih cepat',
    links: [],
    order: 'zz',
  };
  await expect(renderReport(paperOf(content, { kind: 'minutes' }), fonts)).rejects.toMatchObject({
    code: 'invalid-input',
    details: {
      problems: [
        {
          field: 'minutes.x.text',
          reason: saying('Notula: 服 (U+670D), 務 (U+52D9) · “Layanan 服務 lebih cepat”', 'id'),
        },
      ],
    },
  });
});

it('prints what telephones and word processors put into names', async () => {
  const typed = '\uF0B7 Andre\u0301 ✅';
  const pdf = await samplePaper({}, ({ attendees }) => {
    attendees['x'] = { name: typed, position: 'Pengusaha', group: 'community', pillars: [], order: 'zz' };
  });
  expect(flowingTextOf(pdf)).toContain('• André ✓');
});

it('tells how much is drawn, while the main thread stays awake', async () => {
  const drawn: number[] = [];
  let longestPause = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last);
    last = performance.now();
  }, 5);
  await renderReport(paperOf(await sampleContent()), fonts, { onProgress: (part) => drawn.push(part) });
  clearInterval(beat);
  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
  expect(drawn.at(-1)).toBeLessThanOrEqual(1);
  // Drawing takes a second and more; the thread that shows the window never waits for it.
  expect(longestPause).toBeLessThan(500);
});

it('ends when it is cancelled', async () => {
  const cancel = new AbortController();
  const work = renderReport(paperOf(await sampleContent()), fonts, { signal: cancel.signal });
  cancel.abort();
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
});
