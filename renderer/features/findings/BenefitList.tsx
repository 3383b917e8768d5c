import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { benefitClaim } from '../../../shared/domain/benefits/benefit-claim.ts';
import { addBenefit } from '../../../shared/domain/benefits/edit-benefits.ts';
import { useEdit, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { BenefitDialog } from './BenefitDialog.tsx';
import { benefitChange } from './benefit-change.ts';
import classes from './findings.module.css';
import { findingsCommands } from './findings-commands.ts';

interface BenefitListProps {
  benefits: readonly Listed<'benefits'>[];
  /** The finding to which a new benefit belongs. */
  finding?: Listed<'findings'>;
}

/** Benefits as cards: who, what, before and after; each opens to be edited. */
export function BenefitList({ benefits, finding }: BenefitListProps) {
  const { t } = useTranslation('findings');
  const { language } = useFormat();
  const edit = useEdit();
  const [opened, setOpened] = useState<string>();
  const add = (): void => {
    const id = crypto.randomUUID();
    if (edit((content) => addBenefit(content, id, finding?.id))) setOpened(id);
  };
  return (
    <>
      <ul className={classes.benefits}>
        {benefits.map((benefit) => (
          <li key={benefit.id}>
            <button type="button" className={classes.benefit} onClick={() => setOpened(benefit.id)}>
              <span className={classes.relation}>{t(`benefits.relations.${benefit.relation}`)}</span>
              <strong>{benefitClaim(benefit, language)}</strong>
              <span className={classes.hint}>{benefitChange(benefit) ?? t('benefits.unmeasured')}</span>
              {benefit.source !== undefined && <span className={classes.hint}>{benefit.source}</span>}
            </button>
          </li>
        ))}
      </ul>
      <CommandButton command={findingsCommands.addBenefit} run={add} variant="default" size="xs" />
      {opened !== undefined && <BenefitDialog id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
