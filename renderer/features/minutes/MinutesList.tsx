import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LineRow, type ShownLine } from './LineRow.tsx';
import classes from './minutes.module.css';

interface MinutesListProps {
  lines: readonly ShownLine[];
  active: number;
  found: ReadonlySet<string>;
  /** Id of the line that is open, and its editor. */
  editing: { id: string; editor: ReactNode } | undefined;
  onActivate: (index: number) => void;
  onEdit: (id: string) => void;
  onKey: (event: KeyboardEvent, index: number) => void;
}

const around = 12;

/** The lines of a session; only those near the screen exist, so that 2,000 cost what 30 do. */
export function MinutesList(props: MinutesListProps) {
  const { lines, active, editing } = props;
  const { t } = useTranslation('meeting');
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => 54,
    overscan: around,
    getItemKey: (index) => lines[index]?.id ?? index,
  });

  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active, { align: 'auto' });
  }, [active, virtual]);
  useEffect(() => {
    if (lines.length > 0) virtual.scrollToIndex(lines.length - 1, { align: 'end' });
  }, [lines.length, virtual]);

  return (
    <div ref={box} className={classes.scroll}>
      <ol className={classes.all} aria-label={t('minutes.list')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className={classes.slot}
              style={{ transform: `translateY(${start}px)` }}
            >
              {editing?.id === line.id ? (
                editing.editor
              ) : (
                <LineRow
                  line={line}
                  index={index}
                  isActive={index === active}
                  isFound={props.found.has(line.id)}
                  onKeyDown={props.onKey}
                  onActivate={props.onActivate}
                  onEdit={props.onEdit}
                />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
