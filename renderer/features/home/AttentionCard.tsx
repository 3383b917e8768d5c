import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { visitWarnings, type VisitWarning } from '../../../shared/domain/attention/visit-warnings.ts';
import { useVisitState } from '../../backend/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './home.module.css';

/** What a person should look at; nothing is corrected for them. */
export function AttentionCard() {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const content = useVisitState((state) => state.content);
  const warnings = useMemo(() => visitWarnings(content), [content]);
  const sentence = (warning: VisitWarning): string => {
    if (warning.kind === 'session') return t('home.session', { ...warning, date: format.shortDate(warning.date) });
    return t(`home.${warning.kind}`, { ...warning });
  };
  return (
    <Card title={t('home.attention')}>
      {warnings.length === 0 && <p className={classes.none}>{t('home.nothing')}</p>}
      <ul className={classes.warnings}>
        {warnings.map((warning) => (
          <li key={sentence(warning)}>
            <span aria-hidden>▲</span> {sentence(warning)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
