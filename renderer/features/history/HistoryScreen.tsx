import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, failureOf } from '../../client/client.ts';
import { useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LoadingBar } from '../../ui/LoadingBar.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ActRow } from './ActRow.tsx';
import { actsOf, type NumberedEdit } from './acts-of.ts';
import { AsOfDrawer, type Moment } from './AsOfDrawer.tsx';
import { AsOfMoment } from './AsOfMoment.tsx';
import { ChainCheck } from './ChainCheck.tsx';
import { historySearch, type HistorySearch } from './history-search.ts';
import { HistoryFilters } from './HistoryFilters.tsx';
import classes from './history.module.css';
import { historyCommands } from './history-commands.ts';

const pageSize = 200;

/** Who changed what, when and from what; and the visit as it was at any of these moments. */
export function HistoryScreen() {
  const { t } = useTranslation('history');
  const format = useFormat();
  const navigate = useNavigate();
  const wanted = historySearch(useSearch({ strict: false }));
  const [then, setThen] = useState<Moment>();
  const history = useHistory(wanted);
  const pages = history.data?.pages ?? [];
  const edits = pages.flatMap(numbered);
  const acts = actsOf(edits);
  const total = pages.at(-1)?.total ?? 0;
  const narrow = (search: HistorySearch): void => void navigate({ to: '.', search: { ...search }, replace: true });
  return (
    <Screen
      title={t('title')}
      actions={<ChainCheck />}
      foot={{
        keys: t('hint'),
        counts: t('shown', { shown: format.count(edits.length), count: total, total: format.count(total) }),
      }}
    >
      <div className={classes.ways}>
        <HistoryFilters wanted={wanted} edits={edits} narrow={narrow} />
        <AsOfMoment show={setThen} />
      </div>
      {history.error && <FailureNotice failure={failureOf(history.error)} />}
      {history.isPending && <LoadingBar what={t('reading')} />}
      {history.isSuccess && acts.length === 0 && <EmptyState title={t('none')} />}
      <ol className={classes.acts}>
        {acts.map((act) => (
          <ActRow key={act.batch} act={act} narrow={narrow} showAsOf={setThen} />
        ))}
      </ol>
      {history.hasNextPage && (
        <CommandButton
          command={historyCommands.more}
          run={() => void history.fetchNextPage()}
          variant="default"
          loading={history.isFetchingNextPage}
        />
      )}
      <AsOfDrawer then={then} close={() => setThen(undefined)} />
    </Screen>
  );
}

function numbered({ edits, numbers, clockJumps }: Awaited<ReturnType<typeof client.visits.history>>): NumberedEdit[] {
  return edits.map((edit, at) => {
    const number = numbers[at] ?? 0;
    return { edit, number, clockJump: clockJumps.find((jump) => jump.number === number) };
  });
}

/** The history, page by page, and again whenever something was saved. */
function useHistory(wanted: HistorySearch) {
  const visit = useVisitState(({ id }) => id);
  const savedAt = useVisitState((state) => state.savedAt);
  return useInfiniteQuery({
    queryKey: ['history', visit, wanted, savedAt],
    queryFn: ({ pageParam }) => client.visits.history({ visit, ...wanted, skip: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.edits.length, 0);
      return read < last.total ? read : undefined;
    },
    placeholderData: (before) => before,
  });
}
