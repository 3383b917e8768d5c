import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { orderAfter } from '../../../shared/domain/minutes/ordered-lines.ts';
import { adoptionOf } from '../../../shared/domain/services/adoption.ts';
import { useCanEdit, useCollection, useEdit, type Listed } from '../../backend/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LeftField } from '../../ui/LeftField.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { CountField } from './CountField.tsx';
import classes from './survey.module.css';

/** The services of the place: what is supplied, and how many of those it is meant for really use it. */
export function ServicesView() {
  const { t } = useTranslation('survey');
  const services = useCollection('services');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const add = (): void => {
    const value = { name: t('services.newName'), indicators: [], order: orderAfter(services) };
    edit([{ op: 'put', collection: 'services', id: crypto.randomUUID(), value }], t('acts.serviceAdded'));
  };
  return (
    <div className={classes.stack}>
      <p className={classes.mute}>{t('services.hint')}</p>
      {services.length === 0 && <EmptyState title={t('services.addFirst')} />}
      {services.map((service) => (
        <ServiceCard key={service.id} service={service} />
      ))}
      {canEdit && (
        <div>
          <Button onClick={add}>{t('services.add')}</Button>
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
  const set = (fields: Record<string, unknown>) =>
    edit([{ op: 'set', collection: 'services', id: service.id, fields }], t('acts.serviceChanged'));
  const count = (field: 'registered' | 'active' | 'target') => (
    <CountField label={t(`services.${field}`)} value={service[field]} onLeave={(value) => set({ [field]: value })} />
  );
  return (
    <Card>
      <fieldset disabled={!canEdit} className={classes.fields} aria-label={service.name}>
        <div className={classes.pair}>
          <LeftField label={t('services.name')} value={service.name} isRequired onLeave={(name) => set({ name })} />
          <LeftField
            label={t('services.owner')}
            value={service.owner ?? ''}
            onLeave={(owner) => set({ owner: owner === '' ? null : owner })}
          />
        </div>
        <LeftField
          label={t('services.supply')}
          value={service.supply ?? ''}
          isLong
          onLeave={(supply) => set({ supply: supply === '' ? null : supply })}
        />
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
              aria-label={t('services.remove', { name: service.name })}
              onClick={() =>
                undoable([{ op: 'remove', collection: 'services', id: service.id }], t('acts.serviceRemoved'))
              }
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      </fieldset>
    </Card>
  );
}
