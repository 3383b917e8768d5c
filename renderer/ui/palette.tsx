import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** Something a person can run from the command palette. */
export interface PaletteAction {
  id: string;
  label: string;
  /** Heading under which it stands. */
  group: string;
  /** Other words by which it is found. */
  keywords?: string[];
  run: () => void;
}

interface Palette {
  actions: PaletteAction[];
  add: (actions: PaletteAction[]) => () => void;
}

const PaletteContext = createContext<Palette | undefined>(undefined);

/** Holds the actions of whatever is on screen. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const [lists, setLists] = useState<PaletteAction[][]>([]);
  const add = useCallback((actions: PaletteAction[]) => {
    // What belongs to the open screen stands above what is always there.
    setLists((before) => [actions, ...before]);
    return () => setLists((before) => before.filter((list) => list !== actions));
  }, []);
  const palette = useMemo(() => ({ actions: lists.flat(), add }), [lists, add]);
  return <PaletteContext.Provider value={palette}>{children}</PaletteContext.Provider>;
}

export function usePalette(): Palette {
  const palette = useContext(PaletteContext);
  if (!palette) throw new Error('no palette around this screen');
  return palette;
}

/** Offers actions in the palette for as long as this component is on screen. The list must be memoised. */
export function usePaletteActions(actions: PaletteAction[]): void {
  const { add } = usePalette();
  useEffect(() => add(actions), [add, actions]);
}
