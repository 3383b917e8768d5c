import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { IndicatorEntry } from '../../../shared/domain/instrument/list-indicators.ts';
import { nextUnanswered } from '../../../shared/domain/progress/progress.ts';
import type { Sequence } from '../../../shared/domain/progress/sequence.ts';
import { filterSequence, type SequenceFilter } from '../../../shared/domain/progress/sequence-filter.ts';
import { checklistSearch } from './checklist-search.ts';

/** Where a person is in the walk, and the ways to go on. */
export interface Position {
  entry: IndicatorEntry;
  /** What passes the filter and the search. */
  entries: readonly IndicatorEntry[];
  view: 'one' | 'table';
  filter: SequenceFilter;
  sought: string;
  seek: (text: string) => void;
  show: (changed: { view?: 'one' | 'table'; filter?: SequenceFilter }) => void;
  go: (indicator: string) => void;
  /** To the next one without a rating; false when there is none but this. */
  next: () => boolean;
  back: () => void;
  /** Up or down in the order of the list. */
  step: (by: 1 | -1) => void;
}

/** The position also stands in the address, so that a reload or a link comes back to it. */
export function usePosition(sequence: Sequence, viewer: string | undefined): Position {
  const search = checklistSearch(useSearch({ strict: false }));
  const { view = 'one', filter = 'all' } = search;
  const navigate = useNavigate();
  const trail = useRef<string[]>([]);
  const [sought, seek] = useState('');
  const [first] = useState(() => firstUnanswered(sequence, viewer, search.group));
  const [here, put] = useAddressed(search.indicator, first);
  const entry = sequence.byId.get(here) ?? firstOf(sequence);
  const entries = useMemo(
    () =>
      filter === 'all' && sought === ''
        ? sequence.entries
        : filterSequence(sequence, viewer, { filter, search: sought }),
    [sequence, viewer, filter, sought],
  );
  const go = (indicator: string): void => {
    if (indicator === here) return;
    trail.current.push(here);
    put(indicator);
  };
  const stepTo = (by: number): string | undefined =>
    entries[Math.min(entries.length - 1, Math.max(0, entries.indexOf(entry) + by))]?.indicator.id;
  return {
    entry,
    entries,
    view,
    filter,
    sought,
    seek,
    show: ({ view: toView = view, filter: toFilter = filter }) =>
      void navigate({
        to: '.',
        search: checklistSearch({ indicator: here, view: toView, filter: toFilter }),
        replace: true,
      }),
    go,
    next() {
      const among = entries.length > 0 ? entries : sequence.entries;
      const following = nextUnanswered(sequence, viewer, here, among) ?? nextUnanswered(sequence, viewer, here);
      if (!following || following.indicator.id === here) return false;
      go(following.indicator.id);
      return true;
    },
    back() {
      const before = trail.current.pop() ?? stepTo(-1);
      if (before !== undefined) put(before);
    },
    step(by) {
      const to = stepTo(by);
      if (to !== undefined) put(to);
    },
  };
}

const addressPause = 200;

/** The indicator on screen: changed at once by a key, written to the address when the keys rest, and led by links. */
function useAddressed(named: string | undefined, first: string): [string, (indicator: string) => void] {
  const navigate = useNavigate();
  const [here, setHere] = useState(named ?? first);
  const [followed, setFollowed] = useState({ named, written: named });
  if (named !== followed.named) {
    setFollowed({ ...followed, named });
    if (named !== undefined && named !== followed.written) setHere(named);
  }
  useEffect(() => {
    if (here === named) return undefined;
    const timer = setTimeout(() => {
      setFollowed((before) => ({ ...before, written: here }));
      void navigate({ to: '.', search: (before: object) => ({ ...before, indicator: here }), replace: true });
    }, addressPause);
    return () => clearTimeout(timer);
  }, [here, named, navigate]);
  return [here, setHere];
}

/** Where a walk begins: the first indicator of the group, or of all, that is not rated yet; else its first one. */
function firstUnanswered(sequence: Sequence, viewer: string | undefined, group: string | undefined): string {
  const inside = sequence.entries.filter(({ path }) => path.some(({ id }) => id === group));
  const among = inside.length > 0 ? inside : sequence.entries;
  return (nextUnanswered(sequence, viewer, undefined, among) ?? among[0] ?? firstOf(sequence)).indicator.id;
}

function firstOf(sequence: Sequence): IndicatorEntry {
  const [entry] = sequence.entries;
  if (!entry) throw new Error('an instrument has no indicator');
  return entry;
}
