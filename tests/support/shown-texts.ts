import type { Page } from '@playwright/test';

/** Every text that the page shows or reads aloud: its text nodes, its names and hints, and what its text fields hold. */
export function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set([document.title]);
    for (const element of document.querySelectorAll('body, body *:not(script, style)')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'])
        texts.add(element.getAttribute(name) ?? '');
      if (element.matches('textarea, input:not([type=radio], [type=checkbox], [type=hidden])'))
        texts.add((element as HTMLInputElement).value);
      for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) texts.add(child.textContent ?? '');
    }
    return [...texts];
  });
}
