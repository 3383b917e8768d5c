import { useTranslation } from 'react-i18next';
import { IdentitiesCard } from '../../ui/identities/IdentitiesCard.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AppearanceCard } from './AppearanceCard.tsx';
import { BackupsCard } from './backups/BackupsCard.tsx';
import { DataCard } from './DataCard.tsx';
import { PapersCard } from './PapersCard.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import classes from './settings.module.css';

/** Who is at this laptop, how it looks, how papers are printed, and who can sign here. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const { t: tVisits } = useTranslation('visits');
  return (
    <Screen title={t('sections.settings')} foot={{ keys: t('offline'), counts: tVisits('settings.kept') }}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <ProfileCard />
          <PapersCard />
        </div>
        <div className={classes.column}>
          <AppearanceCard />
          <IdentitiesCard />
          <DataCard />
          <BackupsCard />
        </div>
      </div>
    </Screen>
  );
}
