import { useTranslation } from 'react-i18next';
import { useCollection } from '../../client/visit-hooks.ts';
import { EvidenceDrop } from './EvidenceDrop.tsx';
import { EvidenceTile } from './EvidenceTile.tsx';
import classes from './evidence.module.css';

interface EvidenceChoiceProps {
  chosen: readonly string[];
  /** Indicators that new files serve. */
  indicators: readonly string[];
  canEdit: boolean;
  onChange: (chosen: string[]) => void;
}

/** Chooses which evidence of the visit supports something; what serves the same indicators stands first. */
export function EvidenceChoice({ chosen, indicators, canEdit, onChange }: EvidenceChoiceProps) {
  const { t } = useTranslation('checklist');
  const isNear = (served: readonly string[]): boolean => served.some((each) => indicators.includes(each));
  const pieces = useCollection('evidence').toSorted(
    (a, b) => Number(isNear(b.indicators)) - Number(isNear(a.indicators)),
  );
  const shown = canEdit ? pieces : pieces.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string): void => {
    if (canEdit) onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  };
  return (
    <fieldset className={classes.choice} aria-label={t('evidence.pick')}>
      {shown.length === 0 && <p className={classes.none}>{t('evidence.noLibrary')}</p>}
      <div className={classes.library}>
        {shown.map((piece) => (
          <EvidenceTile
            key={piece.id}
            piece={piece}
            isChosen={chosen.includes(piece.id)}
            onOpen={() => toggle(piece.id)}
          />
        ))}
      </div>
      {canEdit && <EvidenceDrop indicators={indicators} onAdded={(ids) => onChange([...chosen, ...ids])} />}
    </fieldset>
  );
}
