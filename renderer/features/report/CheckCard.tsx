import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Leftover } from '../../../shared/domain/completeness/gap.ts';
import { removeLeftover } from '../../../shared/domain/content/remove-leftover.ts';
import { say } from '../../../shared/i18n/say.ts';
import type { NotApplicable } from '../../../shared/domain/scoring/not-applicable.ts';
import { memberName } from '../../ui/member-name.ts';
import { client, failureOf } from '../../client/client.ts';
import { useEntities, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { reportCommands } from './report-commands.ts';
import { placeOfGap, type Gap } from './place-of-gap.ts';
import classes from './report.module.css';

/** What stands in the way of the seal and what readers will ask, each with the way to where it is put right. */
export function CheckCard() {
  const { t } = useTranslation('report');
  const visit = useVisitState(({ id }) => id);
  const savedAt = useVisitState((state) => state.savedAt);
  const { data, error } = useQuery({
    queryKey: ['completeness', visit, savedAt],
    queryFn: () => client.reports.completeness({ visit }),
    placeholderData: (before) => before,
  });
  return (
    <Card title={t('check.heading')}>
      {error && <FailureNotice failure={failureOf(error)} />}
      {data?.blocking.length === 0 && <Text c="var(--ok)">✓ {t('check.complete')}</Text>}
      <Gaps heading={t('check.blocking')} tone="bad" gaps={data?.blocking ?? []} />
      <Gaps heading={t('check.advisory')} tone="warn" gaps={data?.advisory ?? []} />
      <NotApplicableList rows={data?.notApplicable ?? []} />
    </Card>
  );
}

const mostShown = 30;

function Gaps({ heading, tone, gaps }: { heading: string; tone: 'bad' | 'warn'; gaps: readonly Gap[] }) {
  const format = useFormat();
  const visit = useVisitState(({ id }) => id);
  const content = useVisitState((state) => state.content);
  if (gaps.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h3 className={classes.gapHeading}>
        {heading} · {gaps.length}
      </h3>
      <ul className={classes.gaps} data-tone={tone}>
        {gaps.slice(0, mostShown).map((gap) => (
          <li key={`${gap.kind} ${gap.id ?? gap.sentence.key}`}>
            <span aria-hidden>{tone === 'bad' ? '●' : '▲'}</span>
            <Link to={`/visits/$visit/${gap.screen}`} params={{ visit }} search={placeOfGap(gap, content)}>
              {say(format.language, gap.sentence)}
            </Link>
            {gap.leftover && <RemoveLeftover entry={gap.leftover} what={say(format.language, gap.sentence)} />}
          </li>
        ))}
        {gaps.length > mostShown && <li>… +{gaps.length - mostShown}</li>}
      </ul>
    </section>
  );
}

/** For an entry that no screen shows: what it is about is gone. */
function RemoveLeftover({ entry, what }: { entry: Leftover; what: string }) {
  const { t } = useTranslation('report');
  const undoable = useUndoableEdit();
  return (
    <CommandButton
      command={reportCommands.removeLeftover}
      params={{ what }}
      run={() => undoable(() => removeLeftover(entry))}
      variant="subtle"
      color="red"
      size="compact-sm"
    >
      {t('check.removeThis')}
    </CommandButton>
  );
}

/** Every TB with who gave it and why, as the report lists them. */
function NotApplicableList({ rows }: { rows: readonly NotApplicable[] }) {
  const { t } = useTranslation('report');
  const team = useEntities('team');
  if (rows.length === 0) return null;
  return (
    <details className={classes.sources}>
      <summary>
        {t('check.notApplicable')} · {rows.length}
      </summary>
      <ul className={classes.plain}>
        {rows.map(({ indicator, assessor, reason }) => (
          <li key={`${indicator} ${assessor ?? ''}`}>
            <strong>{indicator}</strong> {assessor === undefined ? t('check.agreed') : memberName(team[assessor])}:{' '}
            {reason || t('check.noReason')}
          </li>
        ))}
      </ul>
    </details>
  );
}
