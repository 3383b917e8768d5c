import { CloseButton, Group, Text, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface FindBarProps {
  sought: string;
  /** Which hit is shown, from 1; 0 where there is none. */
  at: number;
  count: number;
  onSought: (sought: string) => void;
  onStep: (step: 1 | -1) => void;
  onClose: () => void;
}

/** Search within the minutes: Enter goes to the next hit, Shift+Enter back, Escape closes. */
export function FindBar({ sought, at, count, onSought, onStep, onClose }: FindBarProps) {
  const { t } = useTranslation('meeting');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Group gap="xs" mb="xs" component="search">
      <TextInput
        aria-label={t('minutes.find')}
        placeholder={t('minutes.find')}
        value={sought}
        ref={field}
        onChange={({ currentTarget }) => onSought(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <Text size="sm" c="dimmed" component="output">
        {sought === '' ? '' : count === 0 ? t('minutes.foundNone') : t('minutes.found', { at, count })}
      </Text>
      <CloseButton aria-label={t('minutes.closeFind')} onClick={onClose} />
    </Group>
  );
}
