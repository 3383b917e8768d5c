import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import type { Attendance, AttendeeGroup } from '../../../shared/schema/people.ts';
import type { Listed } from '../../client/visit-hooks.ts';
import classes from './attendees.module.css';
import type { BindingState } from './SignedMark.tsx';
import { StatusChoice } from './StatusChoice.tsx';

/** A row of the register: the head of a group, or a person. */
export type RegisterRow =
  | { kind: 'group'; group: AttendeeGroup; count: number }
  | { kind: 'person'; attendee: Listed<'attendees'> };

interface AttendeeTableProps {
  rows: readonly RegisterRow[];
  chosen: string | undefined;
  attendance: ReadonlyMap<string, Attendance>;
  /** How the signature of a person stands; whole where nothing else is known. */
  bindings: ReadonlyMap<string, BindingState>;
  /** Whether there is a session to record attendance of. */
  hasSession: boolean;
  canEdit: boolean;
  onChoose: (id: string) => void;
  onStatus: (attendee: string, status: Attendance['status'] | undefined, onPaper: boolean) => void;
}

/** The register by group; only rows near the screen exist. Arrow keys move, Enter opens the details. */
export function AttendeeTable(props: AttendeeTableProps) {
  const { rows, chosen } = props;
  const { t } = useTranslation('meeting');
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? 36 : 46),
    overscan: 10,
    getItemKey: (index) => keyOf(rows[index]) ?? index,
  });
  const at = rows.findIndex((row) => keyOf(row) === chosen);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  const press = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = nextPerson(rows, at, step);
    if (next === undefined) return;
    props.onChoose(next);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-person="${next}"]`)?.focus());
  };

  return (
    <div ref={box} className={classes.scroll}>
      <ul className={classes.all} aria-label={t('attendees.table')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={classes.slot}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === 'group' ? (
                <div className={classes.groupHead}>
                  {t(`groups.${row.group}`)} · {row.count}
                </div>
              ) : (
                <Person {...props} onKey={press} attendee={row.attendee} isChosen={row.attendee.id === chosen} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface PersonProps extends AttendeeTableProps {
  attendee: Listed<'attendees'>;
  isChosen: boolean;
  onKey: (event: KeyboardEvent) => void;
}

function Person(props: PersonProps) {
  const { attendee, attendance } = props;
  return (
    <div className={classes.row} data-chosen={props.isChosen || undefined}>
      <button
        type="button"
        className={classes.person}
        aria-pressed={props.isChosen}
        data-person={attendee.id}
        onClick={() => props.onChoose(attendee.id)}
        onKeyDown={props.onKey}
      >
        {personLabel(attendee)}
      </button>
      <span className={classes.mute}>{attendee.organisation}</span>
      <span className={classes.mute}>{attendee.pillars.join(' ')}</span>
      {props.hasSession && (
        <StatusChoice
          name={personLabel(attendee)}
          record={attendance.get(attendee.id)}
          binding={props.bindings.get(attendee.id) ?? 'whole'}
          canEdit={props.canEdit}
          onStatus={(status, onPaper) => props.onStatus(attendee.id, status, onPaper)}
        />
      )}
    </div>
  );
}

function keyOf(row: RegisterRow | undefined): string | undefined {
  if (row === undefined) return undefined;
  return row.kind === 'group' ? `group ${row.group}` : row.attendee.id;
}

function nextPerson(rows: readonly RegisterRow[], from: number, step: number): string | undefined {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row?.kind === 'person') return row.attendee.id;
  }
  return undefined;
}
