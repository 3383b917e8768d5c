import { FileButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisitStatus } from '../../../shared/schema/visit.ts';
import type { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { client, failureOf } from '../../client/client.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LoadingBar } from '../../ui/LoadingBar.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { DropHint } from './bundle/DropHint.tsx';
import { ImportDialog } from './bundle/ImportDialog.tsx';
import { useImportBundle } from './bundle/use-import-bundle.ts';
import { TrashList } from './TrashList.tsx';
import { UnreadableVisits } from './UnreadableVisits.tsx';
import { useMakeVisit } from './use-make-visit.ts';
import { VisitTable } from './VisitTable.tsx';
import classes from './visits.module.css';
import { visitsCommands } from './visits-commands.ts';

/** All visits on this laptop, and the ways to begin one. */
export function VisitsScreen() {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const listed = useQuery({ queryKey: ['visits'], queryFn: () => client.visits.list() });
  const make = useMakeVisit();
  const isEmpty = listed.data?.visits.length === 0 && listed.data.unreadable.length === 0;
  const hasRows = listed.data !== undefined && listed.data.visits.length > 0;
  const bundle = useImportBundle();
  const ways = <WaysToBegin make={make} onBundle={bundle.take} />;
  return (
    <Screen
      title={t('title')}
      actions={listed.isPending || isEmpty ? undefined : ways}
      foot={{ keys: tApp('offline'), counts: listed.data && t('count', { count: listed.data.visits.length }) }}
    >
      <ImportDialog bundle={bundle} />
      <DropHint onBundle={bundle.take} />
      {make.failure && <FailureNotice failure={make.failure} />}
      {listed.error && <FailureNotice failure={failureOf(listed.error)} />}
      {listed.data?.readOnly && <FailureNotice failure={{ code: 'store-io', ...listed.data.readOnly }} />}
      {listed.isPending && <LoadingBar what={t('listing')} />}
      {isEmpty && (
        <EmptyState title={t('empty')}>
          <p className={classes.hint}>{t('emptyHint')}</p>
          <div className={classes.ways}>{ways}</div>
        </EmptyState>
      )}
      {hasRows && <SearchedVisits visits={listed.data.visits} />}
      {listed.data && listed.data.unreadable.length > 0 && (
        <UnreadableVisits
          rows={listed.data.unreadable.map(({ id, code, data }) => ({ id, failure: { code, ...data } }))}
        />
      )}
      {listed.data && listed.data.trash.length > 0 && <TrashList rows={listed.data.trash} />}
    </Screen>
  );
}

interface WaysToBeginProps {
  make: ReturnType<typeof useMakeVisit>;
  onBundle: (file: File) => void;
}

function WaysToBegin({ make, onBundle }: WaysToBeginProps) {
  const again = useRef<() => void>(null);
  const navigate = useNavigate();
  return (
    <>
      <CommandButton command={visitsCommands.sample} run={make.sample} variant="default" loading={make.isBusy} />
      <FileButton accept=".yaml,.yml,.json" onChange={(file) => file && make.fromFile(file)}>
        {({ onClick }) => (
          <CommandButton command={visitsCommands.fromFile} run={onClick} variant="default" loading={make.isBusy} />
        )}
      </FileButton>
      <FileButton
        accept=".tinjau"
        resetRef={again}
        onChange={(file) => {
          if (file) onBundle(file);
          // The same file can be chosen once more after it was refused.
          again.current?.();
        }}
      >
        {({ onClick }) => <CommandButton command={visitsCommands.importBundle} run={onClick} variant="default" />}
      </FileButton>
      <CommandButton command={visitsCommands.add} run={() => void navigate({ to: '/new' })} />
    </>
  );
}

/** The list, narrowed by words and by state. */
function SearchedVisits({ visits }: { visits: VisitSummary[] }) {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const format = useFormat();
  const [words, setWords] = useState('');
  const [status, setStatus] = useState('');
  const texts = useMemo(() => visits.map((row) => searchText(row, format.dateRange)), [visits, format]);
  const found = useMemo(() => {
    const wanted = words.toLowerCase().split(/\s+/u);
    return visits.filter((row, index) => {
      const text = texts[index] ?? '';
      return (status === '' || row.status === status) && wanted.every((word) => text.includes(word));
    });
  }, [visits, texts, words, status]);
  const states = VisitStatus.options.map((value) => ({ value, label: tApp(`status.${value}`) }));
  return (
    <>
      <search className={classes.search}>
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label={t('columns.status')}
          data={[{ value: '', label: t('everyStatus') }, ...states]}
          value={status}
          onChange={(event) => setStatus(event.currentTarget.value)}
        />
        <output className={classes.found}>
          {found.length < visits.length && t('found', { count: found.length, all: visits.length })}
        </output>
      </search>
      {found.length > 0 ? (
        <VisitTable rows={found} />
      ) : (
        <EmptyState title={t('noneFound')}>
          <Link
            to="/"
            onClick={() => {
              setWords('');
              setStatus('');
            }}
          >
            {t('showAll')}
          </Link>
        </EmptyState>
      )}
    </>
  );
}

function searchText(row: VisitSummary, dateRange: (from: string, to: string) => string): string {
  return `${row.place} ${row.title} ${row.startDate} ${dateRange(row.startDate, row.endDate)}`.toLowerCase();
}
