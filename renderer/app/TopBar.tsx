import { openSpotlight } from '@mantine/spotlight';
import { Link, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../client/settings-query.ts';
import { initialsOf } from './initials.ts';
import { CommandKey } from '../commands/CommandKey.tsx';
import { useSlotPlace } from '../ui/slots.tsx';
import classes from './top-bar.module.css';
import { appCommands } from './app-commands.ts';

/** Where am I, search, whether all is saved, and who is at the laptop. */
export function TopBar() {
  const { t } = useTranslation();
  const crumb = useSlotPlace('crumb');
  const saved = useSlotPlace('saved');
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.name}>
        {t('name')}
      </Link>
      <div ref={crumb} className={classes.crumbs} />
      <SectionCrumb />
      <button type="button" className={classes.search} onClick={openSpotlight}>
        {t('search')} <CommandKey command={appCommands.palette} />
      </button>
      <div ref={saved} className={classes.saved} />
      <Who />
    </header>
  );
}

/** The section that is open. */
function SectionCrumb() {
  const { t } = useTranslation();
  const section = useMatches().at(-1)?.staticData.section;
  return <span className={classes.section}>{section && t(`sections.${section}`)}</span>;
}

/** Outside a visit the initials lead to the settings; inside one the visit puts the team's menu in their place. */
function Who() {
  const { t } = useTranslation();
  const place = useSlotPlace('who');
  const { name, position } = useSettings().profile;
  return (
    <>
      <div ref={place} className={classes.slot} />
      <Link to="/settings" className={classes.who} aria-label={`${t('sections.settings')}: ${name || position || '–'}`}>
        {initialsOf(name || position)}
      </Link>
    </>
  );
}
