import { useTranslation } from 'react-i18next';
import type { LostPart } from '../../shared/schema/bundle.ts';
import { useFormat } from './use-format.ts';

/** How many files a line has room for. */
const mostNamed = 5;

/** Says which evidence and papers of a visit are lost; nothing where none is. */
export function useLostParts(): (lost: readonly LostPart[] | undefined) => string | undefined {
  const { t } = useTranslation('visits');
  const format = useFormat();
  return (lost = []) => {
    if (lost.length === 0) return undefined;
    const names = lost.slice(0, mostNamed).map(({ file, reason }) => {
      const [folder = '', name = ''] = file.split('/');
      const called = folder === 'evidence' ? t('lost.evidence', { hash: name.slice(0, 12) }) : name;
      return `${called} (${t(`lost.${reason}`)})`;
    });
    const more = lost.length > mostNamed ? [`+${format.count(lost.length - mostNamed)}`] : [];
    return t('lost.sentence', { names: [...names, ...more].join(', ') });
  };
}
