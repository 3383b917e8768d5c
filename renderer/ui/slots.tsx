import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const names = ['crumb', 'saved', 'who', 'rail', 'notice', 'foot'] as const;
type SlotName = (typeof names)[number];

interface Slots {
  places: Partial<Record<SlotName, HTMLElement | null>>;
  set: (name: SlotName, place: HTMLElement | null) => void;
}

const SlotsContext = createContext<Slots | undefined>(undefined);

/** Holds the places of the frame that the open screen fills. */
export function SlotsProvider({ children }: { children: ReactNode }) {
  const [places, setPlaces] = useState<Slots['places']>({});
  const slots = useMemo(
    (): Slots => ({
      places,
      set: (name, place) => setPlaces((before) => ({ ...before, [name]: place })),
    }),
    [places],
  );
  return <SlotsContext.Provider value={slots}>{children}</SlotsContext.Provider>;
}

/** The function that a place of the frame gives as its `ref`. */
export function useSlotPlace(name: SlotName): (place: HTMLElement | null) => void {
  const { set } = useSlots();
  const [register] = useState(() => (place: HTMLElement | null) => set(name, place));
  return register;
}

/** Draws into a place of the frame, wherever in the page this stands. */
export function Slot({ name, children }: { name: SlotName; children: ReactNode }) {
  const place = useSlots().places[name];
  return place ? createPortal(children, place) : null;
}

function useSlots(): Slots {
  const slots = useContext(SlotsContext);
  if (!slots) throw new Error('no frame around this part');
  return slots;
}
