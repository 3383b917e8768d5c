import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { progressByAssessor } from '../../../shared/domain/progress/progress.ts';
import type { SequenceFilter } from '../../../shared/domain/progress/sequence-filter.ts';
import { useMember } from '../../client/settings-query.ts';
import { useSequence } from '../../client/use-sequence.ts';
import { useEntities, useVisit } from '../../client/visit-hooks.ts';
import { memberName } from '../../ui/member-name.ts';
import classes from './home.module.css';

/** What each assessor has still to do; the numbers of whoever is at this laptop lead to the indicators they count. */
export function RemainingCard() {
  const { t } = useTranslation('visits');
  const team = useEntities('team');
  const visit = useVisit().getState().id;
  const member = useMember(visit);
  const sequence = useSequence();
  const rows = progressByAssessor(sequence);
  const number = (assessor: string, filter: SequenceFilter, shown: string) =>
    assessor === member ? (
      <Link to="/visits/$visit/checklist" params={{ visit }} search={{ view: 'table', filter }}>
        {shown}
      </Link>
    ) : (
      shown
    );
  return (
    <section>
      <h2>{t('home.left')}</h2>
      {rows.length === 0 && <p className={classes.none}>{t('home.noAssessors')}</p>}
      {rows.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{t('home.assessor')}</th>
              <th>{t('home.rated')}</th>
              <th>{t('home.withoutEvidence')}</th>
              <th>{t('home.differing')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ assessor, tally }) => (
              <tr key={assessor} data-here={assessor === member || undefined}>
                <th scope="row">{memberName(team[assessor])}</th>
                <td>{number(assessor, 'unanswered', `${tally.rated}/${tally.total}`)}</td>
                <td>{number(assessor, 'no-evidence', String(tally.withoutEvidence))}</td>
                <td>{number(assessor, 'differing', String(tally.differing))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
