import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails when a screen has a serious or critical barrier; each is told with the element it stands on. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const barriers = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary}`),
    );
  expect(barriers, `barriers on ${page.url()}`).toEqual([]);
}

/** Fails when a screen must be scrolled sideways to be read. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('main, aside')];
    return Math.max(...wide.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
  expect(overflow, `pixels beyond the window on ${page.url()}`).toBeLessThanOrEqual(1);
}
