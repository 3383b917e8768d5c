import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { visitWarnings, type VisitWarning } from '../../../shared/domain/attention/visit-warnings.ts';
import { useVisit, useVisitState } from '../../backend/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './home.module.css';

/** Where a person puts each kind of warning right. */
const places = {
  interest: '/visits/$visit/attendees',
  hasInterest: '/visits/$visit/attendees',
  session: '/visits/$visit/agenda',
  overlap: '/visits/$visit/agenda',
  action: '/visits/$visit/actions',
  evidence: '/visits/$visit/checklist',
  unproven: '/visits/$visit/checklist',
} as const satisfies Record<VisitWarning['kind'], string>;

/** What a person should look at; nothing is corrected for them. */
export function AttentionCard() {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const visit = useVisit().getState().id;
  const content = useVisitState((state) => state.content);
  const warnings = useMemo(() => visitWarnings(content), [content]);
  const sentence = (warning: VisitWarning): string => {
    if (warning.kind === 'session') return t('home.session', { ...warning, date: format.shortDate(warning.date) });
    return t(`home.${warning.kind}`, { ...warning });
  };
  return (
    <section>
      <h2>{t('home.attention')}</h2>
      {warnings.length === 0 && <p className={classes.none}>{t('home.nothing')}</p>}
      <ul className={classes.warnings}>
        {warnings.map((warning) => (
          <li key={sentence(warning)} data-tone={warning.kind === 'action' ? 'bad' : 'warn'}>
            <span aria-hidden>{warning.kind === 'action' ? '●' : '▲'}</span>
            <Link
              to={places[warning.kind]}
              params={{ visit }}
              search={warning.kind === 'unproven' ? { filter: 'unproven' } : {}}
            >
              {sentence(warning)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
