import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nextUnanswered } from '../../../shared/domain/progress/progress.ts';
import { useMember } from '../../backend/settings-query.ts';
import { useWalk } from '../../backend/use-walk.ts';
import { useHeader, useVisit } from '../../backend/visit-hooks.ts';
import { Pill } from '../../ui/Pill.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { WhoAmI } from '../../ui/WhoAmI.tsx';
import { AgendaCard } from './AgendaCard.tsx';
import { AttentionCard } from './AttentionCard.tsx';
import classes from './home.module.css';
import { PillarCard } from './PillarCard.tsx';
import { RemainingCard } from './RemainingCard.tsx';

/** Home of a visit: the agenda, what is left, what needs attention, and the pillars. */
export function HomeScreen() {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const format = useFormat();
  const header = useHeader();
  const visit = useVisit().getState().id;
  const member = useMember(visit);
  const next = nextUnanswered(useWalk(), member, undefined);
  return (
    <Screen
      title={header.place.name}
      badges={
        <>
          <Pill>{format.dateRange(header.startDate, header.endDate)}</Pill>
          <Pill>{tApp(`status.${header.status}`)}</Pill>
          {header.isSample && <Pill tone="warn">{tApp('sample')}</Pill>}
        </>
      }
      actions={
        <Button component={Link} to={`/visits/${visit}/checklist`}>
          {next ? t('home.continue', { indicator: next.indicator.id }) : t('home.allRated')} →
        </Button>
      }
      foot={{ keys: tApp('offline') }}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <WhoAmI />
          <AgendaCard />
          <RemainingCard />
          <AttentionCard />
        </div>
        <PillarCard />
      </div>
    </Screen>
  );
}
