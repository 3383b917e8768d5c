import { Button, FileButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, failureOf } from '../../backend/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TrashList } from './TrashList.tsx';
import { useMakeVisit } from './use-make-visit.ts';
import { VisitTable } from './VisitTable.tsx';
import classes from './visits.module.css';

/** All visits on this laptop, and the ways to begin one. */
export function VisitsScreen() {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const listed = useQuery({ queryKey: ['visits'], queryFn: () => client.visits.list() });
  const make = useMakeVisit();
  const [words, setWords] = useState('');
  const found = useMemo(() => {
    const wanted = words.toLowerCase().split(/\s+/u);
    return (listed.data?.visits ?? []).filter((row) =>
      wanted.every((word) => `${row.place} ${row.title} ${row.startDate}`.toLowerCase().includes(word)),
    );
  }, [listed.data, words]);
  const isEmpty = listed.data?.visits.length === 0;
  const ways = (
    <>
      <FileButton accept=".yaml,.yml,.json" onChange={(file) => file && make.fromFile(file)}>
        {(button) => (
          <Button variant={isEmpty ? 'filled' : 'default'} loading={make.isBusy} {...button}>
            {t('fromFile')}
          </Button>
        )}
      </FileButton>
      <Button variant="default" onClick={make.sample} loading={make.isBusy}>
        {t('sample')}
      </Button>
    </>
  );
  return (
    <Screen
      title={t('title')}
      actions={isEmpty ? undefined : ways}
      foot={{ keys: tApp('offline'), counts: listed.data && t('count', { count: listed.data.visits.length }) }}
    >
      {make.failure && <FailureNotice failure={make.failure} />}
      {listed.error && <FailureNotice failure={failureOf(listed.error)} />}
      {isEmpty && (
        <EmptyState title={t('empty')}>
          <p className={classes.hint}>{t('emptyHint')}</p>
          <div className={classes.ways}>{ways}</div>
        </EmptyState>
      )}
      {listed.data && !isEmpty && (
        <>
          <TextInput
            className={classes.search ?? ''}
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <VisitTable rows={found} />
        </>
      )}
      {listed.data && listed.data.unreadable.length > 0 && (
        <section className={classes.block}>
          <h2>{t('unreadable')}</h2>
          {listed.data.unreadable.map(({ id, data }) => (
            <FailureNotice key={id} failure={{ code: 'store-corrupt', ...data }} />
          ))}
        </section>
      )}
      {listed.data && listed.data.trash.length > 0 && <TrashList rows={listed.data.trash} />}
    </Screen>
  );
}
