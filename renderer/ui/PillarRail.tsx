import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { progressByNode } from '../../shared/domain/progress/progress.ts';
import { groupsOf } from '../../shared/domain/scoring/groups-of.ts';
import { useMember } from '../client/settings-query.ts';
import { useSequence } from '../client/use-sequence.ts';
import { useInstrument, useScore, useVisit } from '../client/visit-hooks.ts';
import classes from './pillar-rail.module.css';
import { PillarMark } from './PillarMark.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { useFormat } from './use-format.ts';

/** The first level of the instrument in the left rail, with how far it has come. */
export function PillarRail() {
  const { t } = useTranslation();
  const format = useFormat();
  const visit = useVisit().getState().id;
  return (
    <nav aria-label={t('progress.title')}>
      {usePillarProgress().map(({ id, title, rated, total }, position) => (
        <Link
          key={id}
          to="/visits/$visit/checklist"
          params={{ visit }}
          search={{ group: id }}
          className={classes.pillar}
        >
          <span className={classes.line}>
            <span>
              <PillarMark position={position} />
              <strong>{format.text(title)}</strong>
            </span>
            <span className={classes.count} aria-label={t('progress.of', { rated, total })}>
              {rated}/{total}
            </span>
          </span>
          <ProgressBar done={rated} total={total} pillar={position} />
        </Link>
      ))}
    </nav>
  );
}

/** Rated of all per pillar: by the assessor at this laptop, or by anyone when whoever is here does not rate. */
function usePillarProgress() {
  const sequence = useSequence();
  const score = useScore();
  const instrument = useInstrument();
  const member = useMember(useVisit().getState().id);
  const own =
    member !== undefined && sequence.assessors.includes(member) ? progressByNode(sequence, member) : undefined;
  return groupsOf(instrument, score).groups.map(({ id, title, rated, indicators }) => ({
    id,
    title,
    rated: own?.get(id)?.rated ?? rated,
    total: indicators,
  }));
}
