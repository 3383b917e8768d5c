import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { visitWarnings, type VisitWarning } from '../../../shared/domain/attention/visit-warnings.ts';
import { client } from '../../client/client.ts';
import { useEntity, useVisit, useVisitState } from '../../client/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './home.module.css';

const shownWeights = 4;

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
  const warnings = useMemo(() => visitWarnings(content, format.language), [content, format.language]);
  const weights = useEditedWeights(visit);
  const sentence = (warning: VisitWarning): string => {
    if (warning.kind === 'session') return t('home.session', { ...warning, date: format.shortDate(warning.date) });
    return t(`home.${warning.kind}`, { ...warning });
  };
  return (
    <section>
      <h2>{t('home.attention')}</h2>
      {warnings.length === 0 && !weights && <p className={classes.none}>{t('home.nothing')}</p>}
      <ul className={classes.warnings}>
        {weights && (
          <li data-tone="warn">
            <span aria-hidden>▲</span>
            <Link to="/instruments">{weights}</Link>
          </li>
        )}
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

/** Says which weights of the instrument are not those that are shipped: scores then cannot be compared as they stand. */
function useEditedWeights(visit: string): string | undefined {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const frozen = useEntity('instrument', 'instrument');
  const { data } = useQuery({
    queryKey: ['edited-weights', visit, frozen?.sha256],
    queryFn: () => client.instruments.editedWeights({ visit }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!data?.from) return undefined;
  const number = (weight: number | null = null): string => (weight === null ? '–' : format.decimal(String(weight)));
  const changed = data.nodes
    .slice(0, shownWeights)
    .map(({ node, weights }) => `${node} ${number(weights?.before)} → ${number(weights?.after)}`);
  const more = data.nodes.length > shownWeights ? ', …' : '';
  return t('home.weights', {
    title: format.text(data.from.title),
    count: data.nodes.length,
    changed: changed.join(', ') + more,
  });
}
