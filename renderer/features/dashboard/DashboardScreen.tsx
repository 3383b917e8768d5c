import { useTranslation } from 'react-i18next';
import { useHeader } from '../../client/visit-hooks.ts';
import { Pill } from '../../ui/Pill.tsx';
import { PillarCard } from '../../ui/PillarCard.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AgreementCard } from './AgreementCard.tsx';
import { ComparisonCard } from './ComparisonCard.tsx';
import { CompletenessCard } from './CompletenessCard.tsx';
import classes from './dashboard.module.css';
import { SubGroupsCard } from './SubGroupsCard.tsx';
import { SupplyCard } from './SupplyCard.tsx';
import { SurveysCard } from './SurveysCard.tsx';
import { VisitComparisonCard } from './VisitComparisonCard.tsx';

/** The visit in numbers: each chart beside its table, each number with its working. */
export function DashboardScreen() {
  const { t } = useTranslation('dashboard');
  const { t: tApp } = useTranslation();
  const header = useHeader();
  return (
    <Screen
      title={t('title')}
      badges={header.isSample && <Pill tone="warn">{tApp('sample')}</Pill>}
      foot={{ keys: t('footHint'), counts: tApp('offline') }}
    >
      <div className={classes.cards}>
        <div className={classes.column}>
          <PillarCard />
          <ComparisonCard />
          <CompletenessCard />
          <VisitComparisonCard />
        </div>
        <div className={classes.column}>
          <SubGroupsCard />
          <AgreementCard />
          <SurveysCard />
          <SupplyCard />
        </div>
      </div>
    </Screen>
  );
}
