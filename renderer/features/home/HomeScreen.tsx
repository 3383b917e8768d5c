import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { say } from '../../../shared/i18n/say.ts';
import { nextUnanswered } from '../../../shared/domain/progress/progress.ts';
import { useMember } from '../../client/settings-query.ts';
import { useSequence } from '../../client/use-sequence.ts';
import { useHeader, useStatus, useVisit, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { CommandLink } from '../../commands/CommandLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { PillarCard } from '../../ui/PillarCard.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { AgendaCard } from './AgendaCard.tsx';
import { AttentionCard } from './AttentionCard.tsx';
import classes from './home.module.css';
import { RemainingCard } from './RemainingCard.tsx';
import { homeCommands } from './home-commands.ts';

/** Home of a visit: the agenda, what is left, what needs attention, and the pillars. */
export function HomeScreen() {
  const { t: tApp } = useTranslation();
  const format = useFormat();
  const visit = useVisit().getState().id;
  const header = useHeader();
  const status = useStatus();
  const tornBytes = useVisitState((state) => state.tornBytes);
  const rebuilt = useVisitState((state) => state.rebuilt);
  const readOnly = useVisitState((state) => state.readOnly);
  return (
    <Screen
      title={header.place.name}
      badges={
        <>
          <Pill>{format.dateRange(header.startDate, header.endDate)}</Pill>
          <Pill>{tApp(`status.${status}`)}</Pill>
          {header.isSample && <Pill tone="warn">{tApp('sample')}</Pill>}
        </>
      }
      actions={
        <>
          <CommandLink
            command={homeCommands.editFacts}
            link={{ to: '/visits/$visit/facts', params: { visit } }}
            variant="default"
          />
          <Continue />
        </>
      }
      foot={{ keys: tApp('offline') }}
    >
      {readOnly && <p className={classes.torn}>▲ {say(format.language, readOnly.sentence)}</p>}
      {tornBytes > 0 && <p className={classes.torn}>▲ {tApp('torn')}</p>}
      {rebuilt && <p className={classes.torn}>▲ {say(format.language, rebuilt.sentence)}</p>}
      <div className={classes.columns}>
        <Card>
          <div className={classes.sections}>
            <AgendaCard />
            <RemainingCard />
            <AttentionCard />
          </div>
        </Card>
        <PillarCard />
      </div>
    </Screen>
  );
}

/** The one thing to do next: the first indicator that this person has not rated. */
function Continue() {
  const navigate = useNavigate();
  const visit = useVisit().getState().id;
  const sequence = useSequence();
  const member = useMember(visit);
  const isAssessor = member !== undefined && sequence.assessors.includes(member);
  const next = isAssessor ? nextUnanswered(sequence, member, undefined)?.indicator.id : undefined;
  const { goOn, allRated, toChecklist } = homeCommands;
  const go = (): void =>
    void navigate({
      to: '/visits/$visit/checklist',
      params: { visit },
      search: next === undefined ? {} : { indicator: next },
    });
  return (
    <CommandButton
      command={next ? goOn : isAssessor ? allRated : toChecklist}
      params={{ indicator: next }}
      run={go}
      rightSection={<span aria-hidden>→</span>}
    />
  );
}
