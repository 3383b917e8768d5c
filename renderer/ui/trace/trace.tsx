import { Drawer } from '@mantine/core';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandLayer } from '../../commands/commands-context.tsx';
import { TracePanel } from './TracePanel.tsx';

/** Shows how a number came about; `root` is the index, any other the id of a node of the instrument. */
type OpenTrace = (node: string) => void;

const TraceContext = createContext<OpenTrace | undefined>(undefined);

/** The drawer in which every number of a visit shows its working. */
export function TraceProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('dashboard');
  const [path, setPath] = useState<string[]>([]);
  const open = useMemo((): OpenTrace => (node) => setPath([node]), []);
  return (
    <TraceContext.Provider value={open}>
      {children}
      <Drawer
        opened={path.length > 0}
        onClose={() => setPath([])}
        position="right"
        size="lg"
        title={t('trace.title')}
        closeButtonProps={{ 'aria-label': t('trace.close') }}
      >
        <CommandLayer isOpen={path.length > 0}>
          {path.length > 0 && <TracePanel path={path} go={setPath} />}
        </CommandLayer>
      </Drawer>
    </TraceContext.Provider>
  );
}

/** The way to open the working of a number from anywhere in a visit, such as a click in a chart. */
export function useTrace(): OpenTrace {
  const open = useContext(TraceContext);
  if (!open) throw new Error('this number stands outside a visit');
  return open;
}
