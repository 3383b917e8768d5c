import { useTranslation } from 'react-i18next';
import classes from './loading-bar.module.css';

/** Says that something is on its way, and what; it shows only when that takes longer than 300 ms. */
export function LoadingBar({ what }: { what?: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.loading} role="status">
      <div className={classes.bar} aria-hidden />
      <p className={classes.what}>{what ?? t('loading')}</p>
    </div>
  );
}
