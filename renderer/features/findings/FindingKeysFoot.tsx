import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../ui/KeyCap.tsx';

const keys = [
  ['N', 'add'],
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['/', 'search'],
  ['Ctrl Z', 'undo'],
] as const;

/** The keys of the findings, in the foot. */
export function FindingKeysFoot() {
  const { t } = useTranslation('findings');
  return keys.map(([key, what]) => (
    <span key={key}>
      <KeyCap>{key}</KeyCap> {t(`keys.${what}`)}
    </span>
  ));
}
