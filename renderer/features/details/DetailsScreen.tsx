import { useTranslation } from 'react-i18next';
import { useCanEdit, useHeader } from '../../client/visit-hooks.ts';
import { Screen } from '../../ui/Screen.tsx';
import classes from './details.module.css';
import { HeaderCard } from './HeaderCard.tsx';
import { PapersCard } from './PapersCard.tsx';
import { SitesCard } from './SitesCard.tsx';
import { TeamCard } from './TeamCard.tsx';

/** What a visit is: where and when, on what basis, who comes and which places are seen. Kept while it is typed. */
export function DetailsScreen() {
  const { t } = useTranslation('visits');
  const { t: tApp } = useTranslation();
  const { title } = useHeader();
  const canEdit = useCanEdit();
  return (
    <Screen title={tApp('sections.facts')} foot={{ keys: tApp('offline'), counts: t('facts.kept') }}>
      {!canEdit && <p className={classes.hint}>{tApp('sealedNotice')}</p>}
      <fieldset disabled={!canEdit} className={classes.all}>
        <legend className={classes.legend}>{title}</legend>
        <div className={classes.columns}>
          <HeaderCard />
          <PapersCard />
        </div>
        <TeamCard />
        <SitesCard />
      </fieldset>
    </Screen>
  );
}
