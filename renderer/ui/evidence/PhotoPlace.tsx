import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import classes from './evidence.module.css';
import { evidenceCommands } from './evidence-commands.ts';

interface PhotoPlaceProps {
  latitude: number;
  longitude: number;
  onDrop: () => void;
}

/** Where a photo was taken, as its camera noted it, and the way to take that out of the record. */
export function PhotoPlace({ latitude, longitude, onDrop }: PhotoPlaceProps) {
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const part = (value: number): string => `${format.decimal(Math.abs(value).toFixed(5))}°`;
  const north = t(latitude < 0 ? 'evidence.south' : 'evidence.north');
  const east = t(longitude < 0 ? 'evidence.west' : 'evidence.east');
  return (
    <div className={classes.place}>
      <Text size="sm" fw={600}>
        {t('evidence.position')}
      </Text>
      <Text>{`${part(latitude)} ${north}, ${part(longitude)} ${east}`}</Text>
      <CommandButton command={evidenceCommands.dropPosition} run={onDrop} variant="default" size="compact-sm" />
      <Text size="sm" c="dimmed">
        {t('evidence.positionHint')}
      </Text>
    </div>
  );
}
