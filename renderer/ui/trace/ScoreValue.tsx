import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format.ts';
import { useTrace } from './trace.tsx';
import classes from './trace.module.css';

interface ScoreValueProps {
  /** `root` for the index, else the id of a node of the instrument. */
  node: string;
  /** The number as the score displays it. */
  display: string | null;
}

/** A number that opens its working. */
export function ScoreValue({ node, display }: ScoreValueProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const open = useTrace();
  const shown = format.decimal(display);
  return (
    <button
      type="button"
      className={classes.value}
      title={t('trace.how')}
      aria-label={t('trace.open', { value: shown })}
      onClick={() => open(node)}
    >
      {shown}
    </button>
  );
}
