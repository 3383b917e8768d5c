import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../../../shared/i18n/say.ts';
import { textOfNode } from '../../../shared/domain/instrument/warn-instrument.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './instruments.module.css';
import type { WeighedGroup } from './weighed-groups.ts';

interface WeightFieldsProps {
  group: WeighedGroup;
  onWeight: (node: string, weight: number) => void;
}

/** The weights that make up one whole, and their sum. */
export function WeightFields({ group, onWeight }: WeightFieldsProps) {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  return (
    <fieldset className={classes.weights}>
      <legend>{t('copy.weights', { node: group.id ?? t('copy.top') })}</legend>
      {group.children.map((node) => (
        <NumberInput
          key={node.id}
          label={`${node.id} · ${format.text(textOfNode(node))}`}
          value={node.weight ?? 0}
          min={0}
          hideControls
          decimalSeparator={languages[format.language].rules.marks.decimal}
          onChange={(value) => onWeight(node.id, typeof value === 'number' ? value : 0)}
        />
      ))}
      <output className={classes.sum} data-wrong={group.problems.length > 0 || undefined}>
        {group.problems.length === 0 && t('copy.sum', { sum: format.decimal(group.sum) })}
        {group.problems.map(({ field, reason }) => (
          <span key={field}>{say(format.language, reason)}</span>
        ))}
      </output>
    </fieldset>
  );
}
