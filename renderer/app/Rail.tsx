import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useVisit } from '../client/visit-hooks.ts';
import { PillarRail } from '../ui/PillarRail.tsx';
import { useSlotPlace } from '../ui/slots.tsx';
import classes from './rail.module.css';
import { visitSections } from './visit-sections.ts';

/** The left rail of a visit: its sections, and below them what the open section puts there, or else the pillars. */
export function Rail() {
  const { t } = useTranslation();
  const below = useSlotPlace('rail');
  const visit = useVisit().getState().id;
  return (
    <div className={classes.rail}>
      <nav aria-label={t('mainNavigation')}>
        {visitSections.map(({ section, to, icon: Icon }) => (
          <Link
            key={section}
            to={to}
            params={{ visit }}
            className={classes.section}
            activeProps={{ 'aria-current': 'page' }}
          >
            <Icon size={18} stroke={1.7} aria-hidden />
            {t(`sections.${section}`)}
          </Link>
        ))}
      </nav>
      <div ref={below} className={classes.below} />
      <div className={classes.otherwise}>
        <PillarRail />
      </div>
    </div>
  );
}
