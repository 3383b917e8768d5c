import { use, type ComponentType } from 'react';

/** A screen of the page, and the ways to have its code before it is drawn. */
export interface LazyScreen {
  (): React.JSX.Element;
  /** The router waits for this, so that a screen counts as drawn, and takes the keyboard, only when it is there. */
  preload(): Promise<void>;
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
  let loaded: ComponentType | undefined;
  let coming: Promise<ComponentType> | undefined;
  const forget = (): void => {
    coming = undefined;
  };
  const fetchOnce = async (): Promise<ComponentType> => {
    try {
      return (loaded = await load());
    } catch (error) {
      throw new ScreenUnavailable(error, forget);
    }
  };
  const start = (): Promise<ComponentType> => (coming ??= fetchOnce());
  function Lazy() {
    const Screen = loaded ?? use(start());
    return <Screen />;
  }
  const ignore = (): void => undefined;
  return Object.assign(Lazy, {
    // What fails here is thrown, and told, where the screen is drawn.
    preload() {
      return start().then(ignore, ignore);
    },
    // Nobody waits for this: whoever opens the screen asks once more, and is told.
    fetchAhead: () => void start().catch(forget),
  });
}
