import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findingGaps } from '../../../shared/domain/findings/finding-gaps.ts';
import { findingTitle } from '../../../shared/domain/findings/finding-title.ts';
import { useCollection, useVisit, type Listed } from '../../client/visit-hooks.ts';
import { CommandKey } from '../../commands/CommandKey.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './side.module.css';
import { checklistCommands } from './checklist-commands.ts';

interface FindingsOfIndicatorProps {
  indicator: string;
  canEdit: boolean;
  onAdd: () => void;
}

/** The findings that name this indicator. */
export function FindingsOfIndicator({ indicator, canEdit, onAdd }: FindingsOfIndicatorProps) {
  const { t } = useTranslation('checklist');
  const findings = useCollection('findings').filter(({ indicators }) => indicators.includes(indicator));
  return (
    <section className={classes.section}>
      <h2>
        {t('findings.title')}{' '}
        {canEdit && (
          <UnstyledButton onClick={onAdd} aria-label={t('findings.add', { indicator })}>
            <CommandKey command={checklistCommands.finding} />
          </UnstyledButton>
        )}
      </h2>
      {findings.length === 0 && <p className={classes.none}>{t('findings.none')}</p>}
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
    </section>
  );
}

function FindingCard({ finding }: { finding: Listed<'findings'> }) {
  const { t } = useTranslation('checklist');
  const { t: tFindings } = useTranslation('findings');
  const { t: tFields } = useTranslation('fields');
  const format = useFormat();
  const visit = useVisit().getState().id;
  const gaps = findingGaps(finding);
  const owner = finding.owner && t('findings.owner', { owner: finding.owner });
  return (
    <Link to="/visits/$visit/findings" params={{ visit }} search={{ finding: finding.id }} className={classes.card}>
      <strong>{tFindings(`grades.${finding.grade}`)}</strong>
      <span>{findingTitle(finding, format.language)}</span>
      <span className={classes.mute}>
        {[owner, finding.due && format.shortDate(finding.due)].filter(Boolean).join(' · ')}
      </span>
      {gaps.length > 0 && (
        <span className={classes.gaps}>
          {t('findings.gaps', { fields: gaps.map((field) => tFields(`findings.${field}`).toLowerCase()).join(', ') })}
        </span>
      )}
    </Link>
  );
}
