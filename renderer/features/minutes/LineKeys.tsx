import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../ui/KeyCap.tsx';
import classes from './minutes.module.css';

const keys = [
  ['@', 'speaker'],
  ['!', 'decision'],
  ['>', 'action'],
  ['?', 'question'],
  ['#', 'link'],
  ['Enter', 'enter'],
] as const;

/** The keys of a line, below the editor. */
export function LineKeys() {
  const { t } = useTranslation('meeting');
  return (
    <div className={classes.keys}>
      {keys.map(([key, name]) => (
        <span key={name}>
          <KeyCap>{key}</KeyCap> {t(`minutes.keys.${name}`)}
        </span>
      ))}
    </div>
  );
}
