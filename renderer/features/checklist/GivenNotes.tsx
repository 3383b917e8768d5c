import { useTranslation } from 'react-i18next';
import type { Rating } from '../../../shared/schema/assessment.ts';
import { useEntities } from '../../client/visit-hooks.ts';
import { memberName } from '../../ui/member-name.ts';
import classes from './checklist.module.css';

/** What assessors noted on ratings that may be seen, to be read. */
export function GivenNotes({ ratings }: { ratings: readonly Rating[] }) {
  const { t } = useTranslation('checklist');
  const team = useEntities('team');
  return ratings
    .filter((rating) => rating.note)
    .map((rating) => (
      <section key={rating.assessor} className={classes.note}>
        <h2>{t('noteOf', { who: memberName(team[rating.assessor]) })}</h2>
        <p className={classes.otherNote}>{rating.note}</p>
      </section>
    ));
}
