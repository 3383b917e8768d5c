import { useTranslation } from 'react-i18next';
import { progressByAssessor } from '../../../shared/domain/progress/progress.ts';
import { useWalk } from '../../backend/use-walk.ts';
import { useEntities } from '../../backend/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import classes from './home.module.css';

/** What each assessor has still to do. */
export function RemainingCard() {
  const { t } = useTranslation('visits');
  const team = useEntities('team');
  const walk = useWalk();
  return (
    <Card title={t('home.left')}>
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
          {progressByAssessor(walk).map(({ assessor, tally }) => (
            <tr key={assessor}>
              <th scope="row">{team[assessor]?.name ?? team[assessor]?.position ?? assessor}</th>
              <td>
                {tally.rated}/{tally.total}
              </td>
              <td>{tally.withoutEvidence}</td>
              <td>{tally.differing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
