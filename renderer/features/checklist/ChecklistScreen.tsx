import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tallyOf } from '../../../shared/domain/progress/progress.ts';
import { standingOf } from '../../../shared/domain/progress/standing.ts';
import { useMember } from '../../client/settings-query.ts';
import { useSequence } from '../../client/use-sequence.ts';
import { useCanEdit, useEntities, useInstrument, useVisit } from '../../client/visit-hooks.ts';
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
import { SequenceRail } from './SequenceRail.tsx';
import { SequenceTable } from './SequenceTable.tsx';
import { SequenceTools } from './SequenceTools.tsx';
import { WordsOfAttendees } from './WordsOfAttendees.tsx';

/** The walk through the checklist, one indicator at a time or as a dense table. */
export function ChecklistScreen() {
  const { t } = useTranslation('checklist');
  const visit = useVisit().getState().id;
  const instrument = useInstrument();
  const team = useEntities('team');
  const chosen = useMember(visit);
  const me = chosen !== undefined && team[chosen] ? chosen : undefined;
  const sequence = useSequence();
  const position = usePosition(sequence, me);
  const { entry } = position;
  const { indicator } = entry;
  const scale = instrument.scales[indicator.scale] ?? { min: 1, max: 5, step: 1, levels: {} };
  const standing = useMemo(() => standingOf(sequence, indicator.id, me), [sequence, indicator.id, me]);
  const tally = useMemo(() => tallyOf(sequence, me), [sequence, me]);
  const canEdit = useCanEdit();
  const canRate = canEdit && me !== undefined && sequence.assessors.includes(me);
  const acts = useRating(me);
  const [dialog, setDialog] = useState<OpenDialog>();
  const note = useRef<HTMLTextAreaElement>(null);
  const goOn = useChecklistCommands({ position, standing, scale, canRate, acts, note, open: setDialog });
  const close = (): void => setDialog(undefined);
  return (
    <Screen
      title={t('title')}
      heading={<SequenceTools position={position} sequence={sequence} viewer={me} />}
      rail={<SequenceRail sequence={sequence} viewer={me} entry={entry} onGo={position.go} />}
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
          <SequenceTable sequence={sequence} viewer={me} position={position} />
        ) : (
          <IndicatorPanel
            {...{ entry, standing, scale, canRate, acts, me, note }}
            total={sequence.entries.length}
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
