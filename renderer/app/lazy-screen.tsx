import { use, type ComponentType } from 'react';

/** A screen of the page, and the way to have its code before it is opened. */
export interface LazyScreen {
  (): React.JSX.Element;
  fetchAhead: () => void;
}

/** The code of a screen could not be had; after `forget` it is asked for again. */
export class ScreenUnavailable extends Error {
  readonly forget: () => void;
  constructor(cause: unknown, forget: () => void) {
    super('the code of this screen could not be had', { cause });
    this.forget = forget;
  }
}

/** Fetches the code of a screen when it is first drawn. What could not be had is a `ScreenUnavailable`, never an empty page. */
export function lazyScreen(load: () => Promise<ComponentType>): LazyScreen {
  let coming: Promise<ComponentType> | undefined;
  const forget = (): void => {
    coming = undefined;
  };
  const start = (): Promise<ComponentType> =>
    (coming ??= load().catch((error: unknown) => {
      throw new ScreenUnavailable(error, forget);
    }));
  function Lazy() {
    const Screen = use(start());
    return <Screen />;
  }
  // Nobody waits for this: whoever opens the screen asks once more, and is told.
  const fetchAhead = (): void => void start().catch(forget);
  return Object.assign(Lazy, { fetchAhead });
}
