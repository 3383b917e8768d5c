import { ActionIcon, MultiSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { siteName } from '../../../shared/domain/sites/site-name.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { addSite, changeSite, removeSite } from '../../../shared/domain/sites/edit-sites.ts';
import { useCanEdit, useCollection, useEdit, useInstrument, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import classes from './details.module.css';
import { factsCommands } from './facts-commands.ts';

/** The places that are seen, with the pillars that they speak for. */
export function SitesCard() {
  const { t } = useTranslation('visits');
  const edit = useEdit();
  const sites = useCollection('sites');
  const add = () => edit((content) => addSite(content, crypto.randomUUID()));
  return (
    <Card title={t('facts.sites')}>
      {sites.length === 0 && <p className={classes.hint}>{t('facts.noSites')}</p>}
      <ul className={classes.rows}>
        {sites.map((site) => (
          <SiteRow key={site.id} site={site} />
        ))}
      </ul>
      <CommandButton command={factsCommands.addSite} run={add} variant="default" />
    </Card>
  );
}

function SiteRow({ site }: { site: Listed<'sites'> }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const canEdit = useCanEdit();
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const { root } = useInstrument();
  const pillars = useMemo(
    () =>
      root.children.flatMap((node) => ('children' in node ? [{ value: node.id, label: format.text(node.title) }] : [])),
    [root, format],
  );
  const { id, name = '', address = '' } = site;
  const set = (fields: FieldsOf<'sites'>) => edit(changeSite(id, fields));
  return (
    <li className={classes.site}>
      <BlurField label={t('facts.site')} value={name} isRequired onLeave={(text) => set({ name: text })} />
      <BlurField label={t('facts.address')} value={address} onLeave={(text) => set(typedText('address', text))} />
      <MultiSelect
        label={t('home.pillar')}
        data={pillars}
        value={site.pillars}
        disabled={!canEdit}
        onChange={(chosen) => set({ pillars: chosen })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('wizard.removeRow', { what: siteName(site, format.language) })}
        onClick={() => undoable((content) => removeSite(content, id))}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
