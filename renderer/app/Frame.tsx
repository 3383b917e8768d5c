import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useReadSettings } from '../client/settings-query.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { useSlotPlace } from '../ui/slots.tsx';
import classes from './frame.module.css';
import { KeysHelp } from './KeysHelp.tsx';
import { SettingsFailure } from './SettingsFailure.tsx';
import { TopBar } from './TopBar.tsx';
import { useBackupWatch } from './use-backup-watch.ts';
import { useFocusOnScreen } from './use-focus-on-screen.ts';
import { useAppCommands } from './use-app-commands.ts';
import { useNoStrayDrops } from './use-no-stray-drops.ts';

/** The frame of every screen: top bar, left rail, what is open, and the foot. */
export function Frame() {
  const { t } = useTranslation();
  useAppCommands();
  useBackupWatch();
  useFocusOnScreen();
  useNoStrayDrops();
  const { error } = useReadSettings();
  const foot = useSlotPlace('foot');
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t('skipToContent')}
      </a>
      <TopBar />
      {error ? <SettingsFailure error={error} /> : <Outlet />}
      <footer ref={foot} className={classes.foot} />
      <CommandPalette />
      <KeysHelp />
    </div>
  );
}
