import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, failureOf } from '../../client/client.ts';
import { useScore, useVisit } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import classes from './dashboard.module.css';

/** This visit beside any other one, node by node, also where the instrument is another. */
export function VisitComparisonCard() {
  const { t } = useTranslation('dashboard');
  const now = useVisit().getState().id;
  const { index, missing } = useScore();
  const [last, setLast] = useState('');
  const [mapping, setMapping] = useState<Record<string, string>>({});
  const listed = useQuery({ queryKey: ['visits'], queryFn: () => client.visits.list() });
  const others = (listed.data?.visits ?? []).filter(({ id }) => id !== now);
  const compared = useQuery({
    queryKey: ['comparison', last, now, mapping, index, missing],
    queryFn: () => client.scores.compare({ last, now, mapping }),
    enabled: last !== '',
    placeholderData: (before) => before,
    gcTime: 0,
  });
  return (
    <Card title={t('compare.title')}>
      {listed.data && others.length === 0 ? (
        <p className={classes.none}>{t('compare.noOther')}</p>
      ) : (
        <NativeSelect
          aria-label={t('compare.with')}
          value={last}
          data={[
            { value: '', label: t('compare.choose') },
            ...others.map(({ id, title, startDate }) => ({ value: id, label: `${startDate} · ${title}` })),
          ]}
          onChange={({ currentTarget }) => {
            setMapping({});
            setLast(currentTarget.value);
          }}
        />
      )}
      {compared.error && <FailureNotice failure={failureOf(compared.error)} />}
      {last !== '' && compared.data && (
        <ComparisonTable comparison={compared.data} mapping={mapping} onMapping={setMapping} />
      )}
    </Card>
  );
}
