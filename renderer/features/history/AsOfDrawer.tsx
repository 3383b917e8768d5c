import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groupsOf } from '../../../shared/domain/scoring/groups-of.ts';
import { scoreVisit } from '../../../shared/domain/scoring/score-visit.ts';
import { collectionNames, type Content } from '../../../shared/schema/content.ts';
import { client, failureOf } from '../../client/client.ts';
import { useScore, useVisitState } from '../../client/visit-hooks.ts';
import { CommandLayer } from '../../commands/commands-context.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LoadingBar } from '../../ui/LoadingBar.tsx';
import { PillarMark } from '../../ui/PillarMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Revert } from './Revert.tsx';
import classes from './history.module.css';

/** A moment of the visit: after so many edits, or by the clock. */
export type Moment = { edits: number } | { at: string };

/** The visit as it was at a moment, and the way back to it. */
export function AsOfDrawer({ then, close }: { then: Moment | undefined; close: () => void }) {
  const { t } = useTranslation('history');
  return (
    <Drawer
      opened={then !== undefined}
      onClose={close}
      position="right"
      size="xl"
      title={t('asOfTitle')}
      closeButtonProps={{ 'aria-label': t('closeAsOf') }}
    >
      <CommandLayer isOpen={then !== undefined}>{then && <AsOf moment={then} close={close} />}</CommandLayer>
    </Drawer>
  );
}

function AsOf({ moment, close }: { moment: Moment; close: () => void }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const visit = useVisitState(({ id }) => id);
  const then = useQuery({
    queryKey: ['as-of', visit, moment],
    queryFn: () => client.visits.asOf({ visit, moment }),
    gcTime: 0,
  });
  if (then.error) return <FailureNotice failure={failureOf(then.error)} />;
  if (!then.data) return <LoadingBar what={t('reading')} />;
  const { content, edits, at } = then.data;
  if (at === undefined) return <EmptyState title={t('nothingThen')} />;
  return (
    <div className={classes.asOf}>
      <p>{t('asOfAt', { moment: format.moment(at), number: format.count(edits) })}</p>
      <Revert edits={edits} done={close} />
      <Scores then={content} />
      <Counts then={content} />
    </div>
  );
}

function Scores({ then }: { then: Content }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const now = useScore();
  const frozen = then.instrument['instrument'];
  const score = scoreVisit(then);
  if (!frozen || !score) return <p>{t('noScore')}</p>;
  return (
    <DataTable
      caption={`${t('index')} ${format.decimal(score.display)} → ${format.decimal(now.display)}`}
      head={[t('pillar'), t('atThatTime'), t('now')]}
      rows={groupsOf(frozen.instrument, score).groups.map((group, position) => ({
        id: group.id,
        cells: [
          <PillarMark key="name" position={position}>
            {format.text(group.title)}
          </PillarMark>,
          `${format.decimal(group.display)} (${group.rated}/${group.indicators})`,
          format.decimal(now.nodes[group.id]?.display),
        ],
      }))}
    />
  );
}

function Counts({ then }: { then: Content }) {
  const { t } = useTranslation('history');
  const now = useVisitState((state) => state.content);
  const rows = collectionNames
    .map((name) => ({ name, before: Object.keys(then[name]).length, after: Object.keys(now[name]).length }))
    .filter(({ before, after }) => before + after > 0);
  return (
    <DataTable
      head={[t('entries'), t('atThatTime'), t('now')]}
      rows={rows.map(({ name, before, after }) => ({ id: name, cells: [t(`collections.${name}`), before, after] }))}
    />
  );
}
