import { useTranslation } from 'react-i18next';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { useCanEdit, useHeader } from '../../client/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import classes from './details.module.css';
import { useSetHeader } from './use-set-header.ts';

const texts = ['programme', 'stage', 'evaluator', 'documentNumber'] as const;

/** What the papers say of the visit: programme, stage, who evaluates, and the letter that it rests on. */
export function PapersCard() {
  const { t } = useTranslation('visits');
  const header = useHeader();
  const canEdit = useCanEdit();
  const set = useSetHeader();
  const { basis = {} } = header;
  const setBasis = (field: keyof typeof basis, text: string): boolean => {
    const next = { ...basis, [field]: text || undefined };
    return set({ basis: Object.values(next).some(Boolean) ? next : null });
  };
  return (
    <Card title={t('facts.papers')}>
      <div className={classes.fields}>
        {texts.map((field) => (
          <BlurField
            key={field}
            label={t(`facts.${field}`)}
            place={field}
            value={header[field] ?? ''}
            onLeave={(text) => set(typedText(field, text))}
          />
        ))}
        <div className={classes.pair}>
          <BlurField
            label={t('facts.basisNumber')}
            value={basis.number ?? ''}
            onLeave={(text) => setBasis('number', text)}
          />
          <DateField
            label={t('facts.basisDate')}
            value={basis.date ?? ''}
            isDisabled={!canEdit}
            onChange={(date) => setBasis('date', date)}
          />
        </div>
        <BlurField
          label={t('facts.basisAbout')}
          value={basis.about ?? ''}
          onLeave={(text) => setBasis('about', text)}
        />
      </div>
    </Card>
  );
}
