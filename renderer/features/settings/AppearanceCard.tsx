import { Stack } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languageChoices } from '../../../shared/i18n/languages.ts';
import { Language } from '../../../shared/schema/primitives.ts';
import { Settings } from '../../../shared/schema/settings.ts';
import { useChangeSettings, useSettings } from '../../client/settings-query.ts';
import { CommandChoice } from '../../commands/CommandChoice.tsx';
import { Card } from '../../ui/Card.tsx';
import classes from './settings.module.css';
import { settingsCommands } from './settings-commands.ts';

/** Language and colours: what is chosen shows at once. */
export function AppearanceCard() {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const { language, appearance } = useSettings();
  const change = useChangeSettings();
  const [languageLabel, appearanceLabel] = [useId(), useId()];
  return (
    <Card title={t('settings.appearance')}>
      <Stack gap="md">
        <div>
          <p id={languageLabel} className={classes.label}>
            {t('settings.language')}
          </p>
          <CommandChoice
            command={settingsCommands.language}
            aria-labelledby={languageLabel}
            data={languageChoices}
            value={language}
            onChange={(chosen) => change({ language: Language.parse(chosen) })}
          />
        </div>
        <div>
          <p id={appearanceLabel} className={classes.label}>
            {t('settings.colours')}
          </p>
          <CommandChoice
            command={settingsCommands.colours}
            aria-labelledby={appearanceLabel}
            className={classes.choices ?? ''}
            data={Settings.shape.appearance.options.map((value) => ({ value, label: tApp(`appearance.${value}`) }))}
            value={appearance}
            onChange={(chosen) => change({ appearance: chosen })}
          />
          <p className={classes.hint}>{t('settings.projectorHint')}</p>
        </div>
      </Stack>
    </Card>
  );
}
