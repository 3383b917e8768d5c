import { notifications } from '@mantine/notifications';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { valueOfKey } from '../../../shared/domain/progress/rating-key.ts';
import type { Standing } from '../../../shared/domain/progress/standing.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import type { Scale } from '../../../shared/schema/instrument.ts';
import { useChecklistPalette } from './use-checklist-palette.ts';
import type { Position } from './use-position.ts';
import type { RatingActs } from './use-rating.ts';
import { useWalkKeys } from './use-walk-keys.ts';

export type OpenDialog = 'keys' | 'finding' | 'consensus';

interface KeyedWalk {
  position: Position;
  standing: Standing;
  scale: Scale;
  canRate: boolean;
  canEdit: boolean;
  acts: RatingActs;
  note: RefObject<HTMLTextAreaElement | null>;
  open: (dialog: OpenDialog) => void;
}

/** The keys of the walk. Returns the way to the next unanswered indicator, which says so when none is left. */
export function useChecklistKeys(walk: KeyedWalk): () => void {
  const { position, standing, scale, canRate, canEdit, acts, note, open } = walk;
  const { t } = useTranslation('checklist');
  const { id } = position.entry.indicator;
  const next = (): void => {
    if (!position.next()) {
      notifications.show({ id: 'walk-end', message: t(standing.isAnswered ? 'done' : 'lastOne') });
    }
  };
  const [isArriving, setArriving] = useState(false);
  // At once where the field is on screen, so that what is typed right after the key goes into it and never rates.
  const focus = (find: () => HTMLElement | null): void => {
    const field = find();
    if (position.view === 'one' && field) {
      field.focus();
      return;
    }
    setArriving(true);
    position.show({ view: 'one' });
    setTimeout(() => {
      setArriving(false);
      find()?.focus();
    }, 100);
  };
  const does = (act: () => void) => () => {
    act();
    return true;
  };
  const onlyIf = (isAllowed: boolean, act: () => void) => () => {
    if (isAllowed) act();
    return isAllowed;
  };
  const seek = (): void => document.getElementById('seek-indicator')?.focus();
  const changeView = (): void => position.show({ view: position.view === 'table' ? 'one' : 'table' });
  const canAgree = canEdit && (standing.difference ?? standing.consensus) !== undefined;
  const rate = (value: RatingValue) => () => canRate && acts.rate(id, standing.own, value);
  useChecklistPalette({
    next,
    back: position.back,
    search: seek,
    note: () => focus(() => note.current),
    evidence: () => focus(() => document.getElementById('add-evidence')),
    finding: () => canEdit && open('finding'),
    agree: () => canAgree && open('consensus'),
    table: changeView,
    notApplicable: rate('TB'),
    notProven: rate('TT'),
    clear: rate('BD'),
    all: () => open('keys'),
    filter: (filter) => position.show({ filter }),
  });
  useWalkKeys(
    {
      ArrowRight: does(next),
      Enter: does(next),
      ArrowLeft: does(position.back),
      ArrowDown: onlyIf(position.view === 'table', () => position.step(1)),
      ArrowUp: onlyIf(position.view === 'table', () => position.step(-1)),
      Delete: onlyIf(canRate && standing.own !== undefined, () => acts.rate(id, standing.own, 'BD')),
      n: does(() => focus(() => note.current)),
      e: does(() => focus(() => document.getElementById('add-evidence'))),
      f: onlyIf(canEdit, () => open('finding')),
      k: onlyIf(canAgree, () => open('consensus')),
      v: does(changeView),
      '/': does(seek),
      '?': does(() => open('keys')),
    },
    (event) => {
      const value = valueOfKey(scale, event.key, standing.own?.rating.value);
      if (isArriving) return true;
      if (value === undefined || !canRate || event.repeat) return false;
      acts.rate(id, standing.own, value);
      return true;
    },
  );
  return next;
}
