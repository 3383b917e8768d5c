import { useTranslation } from 'react-i18next';
import type { Failure } from '../../client/client.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { RepairOffer } from '../../ui/RepairOffer.tsx';
import classes from './visits.module.css';

/** Visits that cannot be opened: which, why, and the way back. */
export function UnreadableVisits({ rows }: { rows: { id: string; failure: Failure }[] }) {
  const { t } = useTranslation('visits');
  return (
    <section className={classes.block} aria-label={t('unreadable')}>
      <h2>{t('unreadable')}</h2>
      <ul className={classes.unreadable}>
        {rows.map(({ id, failure }) => (
          <li key={id}>
            <h3>{id}</h3>
            <FailureNotice failure={failure}>
              {failure.code === 'store-corrupt' && <RepairOffer visit={id} />}
            </FailureNotice>
          </li>
        ))}
      </ul>
    </section>
  );
}
