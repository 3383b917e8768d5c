import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sequence } from '../../../shared/domain/progress/sequence.ts';
import { filterSequence, sequenceFilters } from '../../../shared/domain/progress/sequence-filter.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { CommandKey } from '../../commands/CommandKey.tsx';
import { checklistCommands } from './checklist-commands.ts';
import type { Position } from './use-position.ts';
import classes from './sequence-tools.module.css';

/** The row above the walk: filters with their counts, the search, and the two views. */
export function SequenceTools({
  position,
  sequence,
  viewer,
}: {
  position: Position;
  sequence: Sequence;
  viewer: string | undefined;
}) {
  const { t } = useTranslation('checklist');
  const counts = useMemo(
    () => new Map(sequenceFilters.map((filter) => [filter, filterSequence(sequence, viewer, { filter }).length])),
    [sequence, viewer],
  );
  const { view, filter, sought, entries } = position;
  const showsFirst = sought !== '' && entries[0] !== undefined && view === 'one';
  return (
    <div className={classes.tools}>
      <fieldset aria-label={t('filter')} className={classes.group}>
        {sequenceFilters.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.chip}
            aria-pressed={filter === each}
            onClick={() => position.show({ filter: each })}
          >
            {t(`filters.${each}`)} <span className={classes.count}>{counts.get(each)}</span>
          </button>
        ))}
      </fieldset>
      <TextInput
        id="seek-indicator"
        size="xs"
        className={classes.search}
        aria-label={t('search')}
        placeholder={t('search')}
        rightSection={<CommandKey command={checklistCommands.search} />}
        value={sought}
        onChange={(event) => position.seek(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && showsFirst) position.go(entries[0]?.indicator.id ?? '');
          if (event.key === 'Escape') position.seek('');
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <CommandButton
        command={checklistCommands.table}
        run={() => position.show({ view: view === 'table' ? 'one' : 'table' })}
        variant="default"
        size="xs"
      >
        {t(view === 'table' ? 'views.one' : 'views.table')}
      </CommandButton>
      {entries.length === 0 && (
        <output className={classes.none}>
          {t('noneFound')}{' '}
          <button
            type="button"
            className={classes.chip}
            onClick={() => {
              position.seek('');
              position.show({ filter: 'all' });
            }}
          >
            {t('showAll')}
          </button>
        </output>
      )}
    </div>
  );
}
