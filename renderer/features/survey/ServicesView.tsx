import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { adoptionOf } from '../../../shared/domain/services/adoption.ts';
import { addService, changeService, removeService } from '../../../shared/domain/services/edit-services.ts';
import { serviceName } from '../../../shared/domain/services/service-name.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { useCanEdit, useCollection, useEdit, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { CountField } from './CountField.tsx';
import classes from './survey.module.css';
import { surveyCommands } from './survey-commands.ts';

/** The services of the place: what is supplied, and how many of those it is meant for really use it. */
export function ServicesView() {
  const { t } = useTranslation('survey');
  const services = useCollection('services');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const add = () => edit((content) => addService(content, crypto.randomUUID()));
  return (
    <div className={classes.stack}>
      <p className={classes.mute}>{t('services.hint')}</p>
      {services.length === 0 && <EmptyState title={t('services.addFirst')} />}
      {services.map((service) => (
        <ServiceCard key={service.id} service={service} />
      ))}
      {canEdit && (
        <div>
          <CommandButton command={surveyCommands.addService} run={add} />
        </div>
      )}
    </div>
  );
}

function ServiceCard({ service }: { service: Listed<'services'> }) {
  const { t } = useTranslation('survey');
  const format = useFormat();
  const canEdit = useCanEdit();
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const adoption = adoptionOf(service);
  const name = serviceName(service, format.language);
  const set = (fields: FieldsOf<'services'>) => edit(changeService(service.id, fields));
  const text = (field: 'name' | 'owner' | 'supply') => (
    <BlurField
      label={t(`services.${field}`)}
      value={service[field] ?? ''}
      isLong={field === 'supply'}
      onLeave={(value) => set(typedText(field, value))}
    />
  );
  const count = (field: 'registered' | 'active' | 'target') => (
    <CountField label={t(`services.${field}`)} value={service[field]} onKeep={(value) => set({ [field]: value })} />
  );
  return (
    <Card>
      <fieldset disabled={!canEdit} className={classes.fields} aria-label={name}>
        <div className={classes.pair}>
          {text('name')}
          {text('owner')}
        </div>
        {text('supply')}
        <div className={classes.counts}>
          {count('registered')}
          {count('active')}
          {count('target')}
        </div>
        <div className={classes.tools}>
          <span>{t('services.adoption')}</span>
          <strong>
            {adoption ? t('services.ofTarget', { percent: format.decimal(adoption.percent) }) : t('services.unknown')}
          </strong>
          {adoption?.isLow && <Pill tone="warn">{t('services.low')}</Pill>}
          {canEdit && (
            <ActionIcon
              variant="subtle"
              ml="auto"
              aria-label={t('services.remove', { name })}
              onClick={() => undoable(removeService(service.id))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      </fieldset>
    </Card>
  );
}
