import { notifications } from '@mantine/notifications';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { notApplicableKey, valueOfKey } from '../../../shared/domain/progress/rating-key.ts';
import type { Standing } from '../../../shared/domain/progress/standing.ts';
import { sequenceFilters } from '../../../shared/domain/progress/sequence-filter.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import type { Scale } from '../../../shared/schema/instrument.ts';
import { useCommand, useCommandRows, useKeyNotes } from '../../commands/use-command.ts';
import { evidenceCommands } from '../../ui/evidence/evidence-commands.ts';
import { checklistCommands as commands } from './checklist-commands.ts';
import type { Position } from './use-position.ts';
import type { RatingActs } from './use-rating.ts';

export type OpenDialog = 'finding' | 'consensus';

interface Sequence {
  position: Position;
  standing: Standing;
  scale: Scale;
  canRate: boolean;
  acts: RatingActs;
  note: RefObject<HTMLTextAreaElement | null>;
  open: (dialog: OpenDialog) => void;
}

/** What can be done in the walk. Returns the way to the next unanswered indicator, which says so when none is left. */
export function useChecklistCommands(sequence: Sequence): () => void {
  const { position, standing, open } = sequence;
  const { t } = useTranslation('checklist');
  const next = (): void => {
    if (!position.next()) {
      notifications.show({ id: 'walk-end', message: t(standing.isAnswered ? 'done' : 'lastOne') });
    }
  };
  const { reach, isArriving } = useFieldsOfWalk(position);
  useRatingCommands(sequence, isArriving);
  useCommand(commands.next, { run: next });
  useCommand(commands.back, { run: position.back });
  useCommand(commands.step, {
    run: (key) => position.step(key === 'arrowup' ? -1 : 1),
    isEnabled: position.view === 'table',
  });
  useCommand(commands.note, { run: () => reach(() => sequence.note.current) });
  useCommand(evidenceCommands.add, { run: () => reach(() => document.getElementById('add-evidence')) });
  useCommand(commands.finding, { run: () => open('finding') });
  useCommand(commands.agree, {
    run: () => open('consensus'),
    isEnabled: (standing.difference ?? standing.consensus) !== undefined,
  });
  useCommand(commands.search, { run: () => document.getElementById('seek-indicator')?.focus() });
  useCommandRows(
    commands.filter,
    sequenceFilters.map((filter) => ({
      words: `${t('filter')}: ${t(`filters.${filter}`)}`,
      run: () => position.show({ filter }),
    })),
  );
  useKeyNotes(commands);
  return next;
}

function useRatingCommands({ position, standing, scale, canRate, acts }: Sequence, isArriving: boolean): void {
  const { own } = standing;
  const rate = (value: RatingValue | undefined): void => {
    if (value !== undefined && !isArriving) acts.rate(position.entry.indicator.id, own, value);
  };
  const levels = digits.filter((digit) => typeof valueOfKey(scale, digit, undefined) === 'number');
  const caps = levels.length === 0 ? [] : [`${levels[0]}–${levels.at(-1)}`];
  useCommand(commands.rate, {
    run: (digit) => rate(valueOfKey(scale, digit, own?.rating.value)),
    isEnabled: canRate,
    keys: levels,
    caps,
  });
  useCommand(commands.half, { isEnabled: scale.step < 1, keys: [], caps: scale.step < 1 ? caps : [] });
  useCommand(commands.notApplicable, { run: () => rate('TB'), isEnabled: canRate, keys: [notApplicableKey(scale)] });
  useCommand(commands.notProven, { run: () => rate('TT'), isEnabled: canRate });
  useCommand(commands.clear, { run: () => rate('BD'), isEnabled: canRate && own !== undefined });
}

const digits = '0123456789'.split('');

/** The way to a field of the walk: at once where it is on screen, so that what is typed right after the key goes into it. */
function useFieldsOfWalk(position: Position) {
  const [isArriving, setArriving] = useState(false);
  const reach = (find: () => HTMLElement | null): void => {
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
  return { reach, isArriving };
}
