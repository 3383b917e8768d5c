import { useTranslation } from 'react-i18next';
import type { NodeDiff } from '../../../shared/domain/instrument/compare-instruments.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './instruments.module.css';

/** The nodes in which two versions differ: what changed, and from what to what. */
export function DifferenceList({ differences }: { differences: readonly NodeDiff[] }) {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  if (differences.length === 0) return <p className={classes.mute}>{t('versions.same')}</p>;
  const weight = (value: number | null): string => (value === null ? '–' : format.decimal(String(value)));
  return (
    <ul className={classes.differences}>
      {differences.map(({ node, changes, before, after, weights }) => (
        <li key={node}>
          <b>{node}</b> {changes.map((change) => t(`versions.changes.${change}`)).join(', ')}
          {weights && (
            <div>{t('versions.weights', { before: weight(weights.before), after: weight(weights.after) })}</div>
          )}
          {before && <del>{format.text(before)}</del>}
          {after && <ins>{format.text(after)}</ins>}
        </li>
      ))}
    </ul>
  );
}
