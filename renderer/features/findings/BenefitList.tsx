import { put } from '../../../shared/domain/edits/changes.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAfter } from '../../../shared/domain/minutes/ordered-lines.ts';
import { useCanEdit, useCollection, useEdit, type Listed } from '../../backend/visit-hooks.ts';
import { BenefitDialog } from './BenefitDialog.tsx';
import { benefitChange } from './benefit-change.ts';
import classes from './findings.module.css';

interface BenefitListProps {
  benefits: readonly Listed<'benefits'>[];
  /** The finding to which a new benefit belongs. */
  finding?: Listed<'findings'>;
}

/** Benefits as cards: who, what, before and after; each opens to be edited. */
export function BenefitList({ benefits, finding }: BenefitListProps) {
  const { t } = useTranslation('findings');
  const all = useCollection('benefits');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const [opened, setOpened] = useState<string>();
  const add = (): void => {
    const id = crypto.randomUUID();
    const added = put('benefits', id, {
      relation: 'G2C',
      claim: t('benefits.add'),
      indicators: finding?.indicators ?? [],
      order: orderAfter(all),
      ...(finding ? { finding: finding.id } : {}),
    });
    if (edit([added], t('acts.benefitAdded'))) setOpened(id);
  };
  return (
    <>
      <ul className={classes.benefits}>
        {benefits.map((benefit) => (
          <li key={benefit.id}>
            <button type="button" className={classes.benefit} onClick={() => setOpened(benefit.id)}>
              <span className={classes.relation}>{t(`benefits.relations.${benefit.relation}`)}</span>
              <strong>{benefit.claim}</strong>
              <span className={classes.hint}>{benefitChange(benefit) ?? t('benefits.unmeasured')}</span>
              {benefit.source !== undefined && <span className={classes.hint}>{benefit.source}</span>}
            </button>
          </li>
        ))}
      </ul>
      {canEdit && (
        <Button variant="default" size="xs" onClick={add}>
          {t('benefits.add')}
        </Button>
      )}
      {opened !== undefined && <BenefitDialog id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
