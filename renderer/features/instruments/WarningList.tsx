import { useTranslation } from 'react-i18next';
import { say } from '../../../shared/i18n/say.ts';
import type { InstrumentView } from '../../../shared/contract/instruments.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './instruments.module.css';

/** What works but is probably not meant, each with its place in the file. */
export function WarningList({ warnings }: { warnings: InstrumentView['warnings'] }) {
  const { t } = useTranslation('instruments');
  const { language } = useFormat();
  return (
    <details className={classes.warnings} open={warnings.length <= 5}>
      <summary>{t('file.warnings', { count: warnings.length })}</summary>
      <ul>
        {warnings.map(({ field, reason }) => (
          <li key={`${field}:${reason.key}`}>
            <code>{field}</code> {say(language, reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}
