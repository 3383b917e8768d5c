import { Stack, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Settings } from '../../../shared/schema/settings.ts';
import { useChangeSettings, useSettings } from '../../client/settings-query.ts';
import { CommandChoice } from '../../commands/CommandChoice.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { Card } from '../../ui/Card.tsx';
import { PaperTextFields } from './PaperTextFields.tsx';
import { LogoField } from './LogoField.tsx';
import classes from './settings.module.css';
import { settingsCommands } from './settings-commands.ts';

const lineLimit = 6;

/** How papers are printed: size, letterhead, and the one server that may ever be reached. */
export function PapersCard() {
  const { t } = useTranslation('visits');
  const { paper, letterhead, timestampServer } = useSettings();
  const change = useChangeSettings();
  const paperLabel = useId();
  const lines = useAutosave(letterhead.join('\n'), (text) => change({ letterhead: linesOf(text) }));
  const keepServer = (value: string): void => {
    if (value === '' || isAddress(value)) change({ timestampServer: value === '' ? undefined : value });
  };
  const server = useAutosave(timestampServer ?? '', keepServer, 'leaving');
  return (
    <Card title={t('settings.papers')}>
      <Stack gap="md">
        <div>
          <p id={paperLabel} className={classes.label}>
            {t('settings.paper')}
          </p>
          <CommandChoice
            command={settingsCommands.paper}
            aria-labelledby={paperLabel}
            data={[
              { value: 'A4', label: 'A4 (210 × 297 mm)' },
              { value: 'F4', label: 'F4 (215 × 330 mm)' },
            ]}
            value={paper}
            onChange={(chosen) => change({ paper: chosen })}
          />
        </div>
        <Textarea
          label={t('settings.letterhead')}
          description={t('settings.letterheadHint')}
          placeholder={t('settings.letterheadExample')}
          autosize
          minRows={3}
          value={lines.text}
          onChange={({ currentTarget }) => lines.change(currentTarget.value)}
          onBlur={lines.flush}
        />
        <PaperTextFields />
        <LogoField />
        <TextInput
          label={t('settings.timestamp')}
          description={t('settings.timestampHint')}
          error={server.text !== '' && !isAddress(server.text) && t('settings.badAddress')}
          value={server.text}
          onChange={({ currentTarget }) => server.change(currentTarget.value)}
          onBlur={server.flush}
        />
      </Stack>
    </Card>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .slice(0, lineLimit)
    .map((line) => line.slice(0, 300));
}

function isAddress(text: string): boolean {
  return /^https?:/u.test(text) && Settings.shape.timestampServer.safeParse(text).success;
}
