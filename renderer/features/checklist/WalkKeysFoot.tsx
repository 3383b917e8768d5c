import { useTranslation } from 'react-i18next';
import type { Scale } from '../../../shared/schema/instrument.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';

/** The keys that matter most, in the foot. */
export function WalkKeysFoot({ scale }: { scale: Scale }) {
  const { t } = useTranslation('checklist');
  return (
    <>
      <span>
        <KeyCap>{String(Math.ceil(scale.min))}</KeyCap>–<KeyCap>{String(Math.min(9, Math.floor(scale.max)))}</KeyCap>{' '}
        {t('keys.rate')}
      </span>
      <span>
        <KeyCap>Enter</KeyCap> {t('keys.next')}
      </span>
      <span>
        <KeyCap>←</KeyCap> {t('keys.back')}
      </span>
      <span>
        <KeyCap>E</KeyCap> {t('keys.evidence')}
      </span>
      <span>
        <KeyCap>F</KeyCap> {t('keys.finding')}
      </span>
      <span>
        <KeyCap>Ctrl Z</KeyCap> {t('keys.undo')}
      </span>
      <span>
        <KeyCap>?</KeyCap> {t('keys.all')}
      </span>
    </>
  );
}
