import { expect, it } from 'vitest';
import { renderReport } from '../../../electron/backend/report/render-report.ts';
import { fonts, paperOf } from '../../support/report/a-paper.ts';
import { sampleContent } from '../../support/sample-content.ts';

it('refuses a character that the font cannot print, and names it and its place', async () => {
  const content = await sampleContent();
  const [line] = Object.values(content.minutes);
  if (line) line.text = 'Layanan 服務 lebih cepat';
  await expect(renderReport(paperOf(content, { kind: 'minutes' }), fonts)).rejects.toMatchObject({
    code: 'invalid-input',
    details: {
      problems: [{ reason: { id: 'tidak dapat dicetak: 服 務 (U+670D, U+52D9): “Layanan 服務 lebih cepat”' } }],
    },
  });
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
