import { UnstyledButton } from '@mantine/core';
import { IconTriangleFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../shared/domain/progress/standing.ts';
import { useCanEdit, useEntities } from '../../client/visit-hooks.ts';
import { CommandKey } from '../../commands/CommandKey.tsx';
import { memberName } from '../../ui/member-name.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './checklist.module.css';
import { checklistCommands } from './checklist-commands.ts';

/** What assessors differ on, or what they agreed; before the own rating, that the others are kept back. */
export function AgreementLine({ standing, onAgree }: { standing: Standing; onAgree: () => void }) {
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const team = useEntities('team');
  const canEdit = useCanEdit();
  const { difference, consensus } = standing;
  if (consensus) {
    const { value, reason, agreedBy } = consensus.consensus;
    const who = agreedBy.map((member) => memberName(team[member])).join(', ');
    return (
      <span className={classes.agreed}>
        <strong>{t('consensus.agreed', { value: format.decimal(String(value)) })}</strong> {t('consensus.by', { who })}{' '}
        · {reason}{' '}
        {canEdit && (
          <UnstyledButton className={classes.link} onClick={onAgree}>
            {t('consensus.change')} <CommandKey command={checklistCommands.agree} />
          </UnstyledButton>
        )}
      </span>
    );
  }
  if (difference) {
    const text =
      difference.kind === 'levels'
        ? t('differLevels', { levels: format.decimal(String(difference.levels)) })
        : t('differCode');
    return (
      <UnstyledButton className={classes.differ} disabled={!canEdit} onClick={onAgree}>
        <IconTriangleFilled size={9} aria-hidden /> {text} <CommandKey command={checklistCommands.agree} />
      </UnstyledButton>
    );
  }
  return standing.isBlind && standing.own !== undefined ? <span className={classes.blind}>{t('blind')}</span> : null;
}
