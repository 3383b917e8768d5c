/**
 * The buttons of what is open, for the palette: whatever a screen offers as a button can also be typed, and nothing has
 * to be listed twice. Names that stand more than once belong to rows, of which a name alone cannot tell the one meant.
 */
export function screenActs(): { label: string; run: () => void }[] {
  const dialog = [...document.querySelectorAll('[role=dialog][aria-modal=true]:not([data-palette])')].at(-1);
  const places = dialog ? [dialog] : [...document.querySelectorAll('main, aside')];
  const find = <E extends HTMLElement>(what: string): E[] =>
    places.flatMap((place) => [...place.querySelectorAll<E>(what)]);
  const named = [
    ...find('.mantine-Button-root')
      .filter(canBePressed)
      .map((button) => ({ button, label: nameOf(button) })),
    ...find<HTMLInputElement>('.mantine-SegmentedControl-input:enabled:not(:checked)').map((button) => ({
      button,
      label: nameOfChoice(button),
    })),
  ];
  return named
    .filter(({ label }, index) => label !== '' && named.every((other, at) => at === index || other.label !== label))
    .map(({ button, label }) => ({ label, run: () => button.click() }));
}

function canBePressed(button: HTMLElement): boolean {
  return !button.matches(':disabled, [data-disabled], [data-loading]') && button.checkVisibility();
}

/** What a button is called, without the keys that stand beside it. */
function nameOf(button: HTMLElement): string {
  const copy = button.cloneNode(true) as HTMLElement;
  for (const key of copy.querySelectorAll('kbd')) key.remove();
  const words = button.getAttribute('aria-label') ?? copy.textContent;
  return words.replaceAll('→', '').trim();
}

/** What one choice of several is called: `Kertas: F4`. */
function nameOfChoice(input: HTMLInputElement): string {
  const root = input.closest('.mantine-SegmentedControl-root');
  const title = document.getElementById(root?.getAttribute('aria-labelledby') ?? '')?.textContent;
  const words = [root?.getAttribute('aria-label') ?? title, input.labels?.[0]?.textContent];
  return words.filter(Boolean).join(': ');
}
