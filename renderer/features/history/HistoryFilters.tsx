import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { collectionNames } from '../../../shared/schema/content.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useEntityName } from './use-entity-name.ts';
import { useFieldName } from './use-field-name.ts';
import type { NumberedEdit } from './acts-of.ts';
import { historySearch, type HistorySearch } from './history-search.ts';
import classes from './history.module.css';
import { historyCommands } from './history-commands.ts';

interface HistoryFiltersProps {
  wanted: HistorySearch;
  /** What has been read so far: the people in it can be chosen. */
  edits: readonly NumberedEdit[];
  narrow: (search: HistorySearch) => void;
}

/** Narrows the history to one kind of entry, one entry, one field of it, or one person. */
export function HistoryFilters({ wanted, edits, narrow }: HistoryFiltersProps) {
  const { t } = useTranslation('history');
  const entityName = useEntityName();
  const fieldName = useFieldName();
  const people = [...new Set([...(wanted.by ? [wanted.by] : []), ...edits.map(({ edit }) => edit.by)])];
  const { collection, entity, field } = wanted;
  return (
    <search className={classes.filters}>
      <NativeSelect
        label={t('kind')}
        value={collection ?? ''}
        data={[
          { value: '', label: t('everything') },
          ...collectionNames.map((name) => ({ value: name, label: t(`collections.${name}`) })),
        ]}
        onChange={({ currentTarget }) =>
          narrow(historySearch({ ...(wanted.by ? { by: wanted.by } : {}), collection: currentTarget.value }))
        }
      />
      <NativeSelect
        label={t('by')}
        value={wanted.by ?? ''}
        data={[{ value: '', label: t('everyone') }, ...people]}
        onChange={({ currentTarget }) => {
          const { by: _before, ...rest } = wanted;
          narrow(currentTarget.value === '' ? rest : { ...rest, by: currentTarget.value });
        }}
      />
      {collection && entity !== undefined && (
        <CommandButton
          command={historyCommands.widenEntity}
          run={() => narrow({ collection })}
          params={{ what: entityName(collection, entity) }}
          variant="default"
          rightSection={<span aria-hidden>✕</span>}
        />
      )}
      {collection && entity !== undefined && field !== undefined && (
        <CommandButton
          command={historyCommands.widenField}
          run={() => narrow({ collection, entity })}
          params={{ field: fieldName(collection, field) }}
          variant="default"
          rightSection={<span aria-hidden>✕</span>}
        />
      )}
    </search>
  );
}
