import { IconChecks, IconListTree, IconMap2, IconSettings } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSlotPlace } from '../ui/slots.tsx';
import classes from './rail.module.css';

const places = [
  { section: 'visits', to: '/', icon: IconMap2 },
  { section: 'instruments', to: '/instruments', icon: IconListTree },
  { section: 'verify', to: '/verify', icon: IconChecks },
  { section: 'settings', to: '/settings', icon: IconSettings },
] as const;

/** Everything that stands outside a visit, with its own left rail. */
export function Lobby() {
  const { t } = useTranslation();
  const below = useSlotPlace('rail');
  return (
    <>
      <div className={classes.rail}>
        <nav aria-label={t('places')}>
          {places.map(({ section, to, icon: Icon }) => (
            <Link key={section} to={to} className={classes.section} activeProps={{ 'aria-current': 'page' }}>
              <Icon size={18} stroke={1.7} aria-hidden />
              {t(`sections.${section}`)}
            </Link>
          ))}
        </nav>
        <div ref={below} className={classes.below} />
      </div>
      <Outlet />
    </>
  );
}
