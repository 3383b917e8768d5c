import { createContext, useContext, useLayoutEffect, useState, type ReactNode } from 'react';
import { createCommandRegistry, type CommandRegistry } from './command-registry.ts';
import { useKeyListener } from './use-key-listener.ts';

const RegistryContext = createContext<CommandRegistry | undefined>(undefined);
const LayerContext = createContext<object | undefined>(undefined);

/** Holds the commands of whatever is on screen, and listens for their keys. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createCommandRegistry);
  useKeyListener(registry);
  return <RegistryContext.Provider value={registry}>{children}</RegistryContext.Provider>;
}

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('no commands around this screen');
  return registry;
}

/** Where a part offers its commands: of the dialog around it, or of the screen itself. */
export function useCommandPlace(): { registry: CommandRegistry; layer: object | undefined } {
  return { registry: useCommandRegistry(), layer: useContext(LayerContext) };
}

/** What stands over the screen: while it is open nothing behind it can be reached by key or palette. */
export function CommandLayer({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  const registry = useCommandRegistry();
  const [layer] = useState(() => ({}));
  useLayoutEffect(() => (isOpen ? registry.open(layer) : undefined), [registry, layer, isOpen]);
  return <LayerContext.Provider value={layer}>{children}</LayerContext.Provider>;
}
