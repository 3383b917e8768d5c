import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ratingId } from '../../../shared/domain/progress/rating-id.ts';
import type { Standing } from '../../../shared/domain/progress/standing.ts';
import { client } from '../../client/client.ts';
import { useVisitState } from '../../client/visit-hooks.ts';
import { initials } from '../../ui/member-name.ts';
import { useFormat } from '../../ui/use-format.ts';
import { describeEdit } from './describe-edit.ts';
import classes from './side.module.css';

const shown = 12;

/** What was changed on this indicator, newest first; nothing of an assessor whose rating may not be seen yet. */
export function HistoryOfIndicator({ standing, indicator }: { standing: Standing; indicator: string }) {
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const visit = useVisitState((state) => state.id);
  const savedAt = useVisitState((state) => state.savedAt);
  const entities = useMemo(() => seenEntities(standing, indicator), [standing, indicator]);
  const history = useQuery({
    queryKey: ['indicator-history', visit, entities, savedAt],
    queryFn: async () => {
      const lists = await Promise.all(
        entities.map(({ collection, entity }) => client.visits.history({ visit, collection, entity, limit: shown })),
      );
      return lists
        .flatMap(({ edits, numbers }) => edits.map((edit, index) => ({ edit, number: numbers[index] ?? 0 })))
        .toSorted((a, b) => b.number - a.number)
        .slice(0, shown)
        .map(({ edit }) => edit);
    },
    placeholderData: (before, query) => (query?.queryKey[2] === entities ? keepPreviousData(before) : undefined),
  });
  const lines = (history.data ?? []).flatMap((edit) => {
    const what = describeEdit(edit);
    return what === undefined ? [] : [{ id: edit.id, at: edit.at, by: edit.by, what }];
  });
  return (
    <section className={classes.section}>
      <h2>{t('history.title')}</h2>
      {history.isSuccess && lines.length === 0 && <p className={classes.none}>{t('history.none')}</p>}
      <ol className={classes.history}>
        {lines.map(({ id, at, by, what }) => (
          <li key={id}>
            <time dateTime={at} title={format.dateTime(at)}>
              {format.time(at).slice(0, 5)}
            </time>{' '}
            {t(`history.${what.key}`, { from: format.decimal(what.from ?? null), to: format.decimal(what.to ?? null) })}{' '}
            (<abbr title={by}>{initials(by) || by}</abbr>)
          </li>
        ))}
      </ol>
    </section>
  );
}

function seenEntities(standing: Standing, indicator: string) {
  const ratings = standing.others.map(({ assessor }) => ratingId(assessor, indicator));
  return [
    ...[...(standing.own ? [standing.own.id] : []), ...ratings].map((entity) => ({
      collection: 'ratings' as const,
      entity,
    })),
    ...(standing.isBlind ? [] : [{ collection: 'consensus' as const, entity: standing.consensus?.id ?? indicator }]),
    ...standing.evidence.map((entity) => ({ collection: 'evidence' as const, entity })),
  ];
}
