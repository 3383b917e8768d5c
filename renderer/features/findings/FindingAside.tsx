import { useTranslation } from 'react-i18next';
import { changeFinding } from '../../../shared/domain/findings/edit-findings.ts';
import { useCanEdit, useCollection, useEdit, type Listed } from '../../client/visit-hooks.ts';
import { EvidenceChoice } from '../../ui/evidence/EvidenceChoice.tsx';
import { BenefitList } from './BenefitList.tsx';
import classes from './findings.module.css';

/** What belongs to a finding: the evidence that it stands on, and the benefits that it tells of. */
export function FindingAside({ finding }: { finding: Listed<'findings'> }) {
  const { t } = useTranslation('findings');
  const { t: tFields } = useTranslation('fields');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const benefits = useCollection('benefits').filter((benefit) => benefit.finding === finding.id);
  const choose = (evidence: string[]) => edit(changeFinding(finding.id, { evidence }));
  return (
    <>
      <section className={classes.side}>
        <h2>{tFields('findings.evidence')}</h2>
        <EvidenceChoice chosen={finding.evidence} indicators={finding.indicators} canEdit={canEdit} onChange={choose} />
      </section>
      <section className={classes.side}>
        <h2>{t('benefits.title')}</h2>
        {benefits.length === 0 && <p className={classes.hint}>{t('benefits.none')}</p>}
        <BenefitList benefits={benefits} finding={finding} />
      </section>
    </>
  );
}
