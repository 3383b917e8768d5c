import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tallyOf } from '../../../shared/domain/progress/progress.ts';
import { standingOf } from '../../../shared/domain/progress/standing.ts';
import { useMember } from '../../backend/settings-query.ts';
import { useWalk } from '../../backend/use-walk.ts';
import { useCanEdit, useEntities, useInstrument, useVisit } from '../../backend/visit-hooks.ts';
import { KeysFoot } from '../../commands/KeysFoot.tsx';
import { EvidencePanel } from '../../ui/evidence/EvidencePanel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import classes from './checklist.module.css';
import { ConsensusDialog } from './ConsensusDialog.tsx';
import { FindingDialog } from './FindingDialog.tsx';
import { FindingsOfIndicator } from './FindingsOfIndicator.tsx';
import { HistoryOfIndicator } from './HistoryOfIndicator.tsx';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { useChecklistCommands, type OpenDialog } from './use-checklist-commands.ts';
import { usePosition } from './use-position.ts';
import { useRating } from './use-rating.ts';
import { WalkRail } from './WalkRail.tsx';
import { WalkTable } from './WalkTable.tsx';
import { WalkTools } from './WalkTools.tsx';
import { WordsOfAttendees } from './WordsOfAttendees.tsx';

/** The walk through the checklist, one indicator at a time or as a dense table. */
export function ChecklistScreen() {
  const { t } = useTranslation('checklist');
  const visit = useVisit().getState().id;
  const instrument = useInstrument();
  const team = useEntities('team');
  const chosen = useMember(visit);
  const me = chosen !== undefined && team[chosen] ? chosen : undefined;
  const walk = useWalk();
  const position = usePosition(walk, me);
  const { entry } = position;
  const { indicator } = entry;
  const scale = instrument.scales[indicator.scale] ?? { min: 1, max: 5, step: 1, levels: {} };
  const standing = useMemo(() => standingOf(walk, indicator.id, me), [walk, indicator.id, me]);
  const tally = useMemo(() => tallyOf(walk, me), [walk, me]);
  const canEdit = useCanEdit();
  const canRate = canEdit && me !== undefined && walk.assessors.includes(me);
  const acts = useRating(me);
  const [dialog, setDialog] = useState<OpenDialog>();
  const note = useRef<HTMLTextAreaElement>(null);
  const goOn = useChecklistCommands({ position, standing, scale, canRate, acts, note, open: setDialog });
  const close = (): void => setDialog(undefined);
  return (
    <Screen
      title={t('title')}
      heading={<WalkTools position={position} walk={walk} viewer={me} />}
      rail={<WalkRail walk={walk} viewer={me} entry={entry} onGo={position.go} />}
      aside={
        <>
          <EvidencePanel key={indicator.id} indicator={indicator.id} />
          <FindingsOfIndicator indicator={indicator.id} canEdit={canEdit} onAdd={() => setDialog('finding')} />
          <WordsOfAttendees entry={entry} />
          <HistoryOfIndicator standing={standing} indicator={indicator.id} />
        </>
      }
      foot={{ keys: <KeysFoot />, counts: t('counts', { ...tally }) }}
    >
      <div className={classes.page}>
        {position.view === 'table' ? (
          <WalkTable walk={walk} viewer={me} position={position} />
        ) : (
          <IndicatorPanel
            {...{ entry, standing, scale, canRate, acts, me, note }}
            total={walk.entries.length}
            onNext={goOn}
            onAgree={() => setDialog('consensus')}
          />
        )}
      </div>
      {dialog === 'finding' && <FindingDialog indicator={indicator.id} onClose={close} />}
      {dialog === 'consensus' && (
        <ConsensusDialog indicator={indicator.id} scale={scale} standing={standing} me={me} onClose={close} />
      )}
    </Screen>
  );
}
