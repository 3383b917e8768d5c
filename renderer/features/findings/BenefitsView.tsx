import { useTranslation } from 'react-i18next';
import { useCollection } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { BenefitList } from './BenefitList.tsx';

/** Every benefit of the visit, in the order in which they were recorded. */
export function BenefitsView() {
  const { t } = useTranslation('findings');
  const benefits = useCollection('benefits');
  return (
    <Card title={t('benefits.title')}>
      {benefits.length === 0 && <EmptyState title={t('benefits.addFirst')} />}
      <BenefitList benefits={benefits} />
    </Card>
  );
}
