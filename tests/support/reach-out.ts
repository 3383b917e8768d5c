import type { Page } from '@playwright/test';

/** Tries every way out that a page has: fetch, image, beacon, socket, worker. Answers when all have been tried. */
export async function reachOut(page: Page, address: string): Promise<void> {
  await page.evaluate(async (there) => {
    await fetch(`http://${there}/fetch`).catch(() => undefined);
    new Image().src = `http://${there}/image`;
    navigator.sendBeacon(`http://${there}/beacon`);
    const attempts = [
      () => new WebSocket(`ws://${there}/socket`),
      () => new EventSource(`http://${there}/events`),
      () => new Worker(`http://${there}/worker.js`),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
      }
    }
    await new Promise((done) => setTimeout(done, 500));
  }, address);
}
