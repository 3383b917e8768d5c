import { useTranslation } from 'react-i18next';
import classes from './loading-bar.module.css';

/** Says that something is on its way, and what; it shows only when that takes longer than 300 ms. */
export function LoadingBar({ what }: { what?: string }) {
  const { t } = useTranslation();
  return (
    <output className={classes.loading}>
      <span className={classes.bar} aria-hidden />
      <span className={classes.what}>{what ?? t('loading')}</span>
    </output>
  );
}
