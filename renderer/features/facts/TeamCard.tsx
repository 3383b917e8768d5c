import { put } from '../../../shared/domain/edits/changes.ts';
import { ActionIcon, Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAfter } from '../../../shared/domain/minutes/ordered-lines.ts';
import { TeamMember } from '../../../shared/schema/visit.ts';
import { useCollection, useEdit, useEntities, type Listed } from '../../backend/visit-hooks.ts';
import { Card } from '../../ui/Card.tsx';
import { LeftField } from '../../ui/LeftField.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import classes from './facts.module.css';
import { orNull } from './use-set-header.ts';

/** Who comes, and who of them rates. Whoever has rated stays: their sheet would be left without a name. */
export function TeamCard() {
  const { t } = useTranslation('visits');
  const edit = useEdit();
  const team = useCollection('team');
  const ratings = useEntities('ratings');
  const raters = useMemo(() => new Set(Object.values(ratings).map(({ assessor }) => assessor)), [ratings]);
  const add = (): void => {
    const added = put('team', crypto.randomUUID(), {
      role: 'assessor',
      position: t('wizard.roles.assessor'),
      isAssessor: true,
      order: orderAfter(team),
    });
    edit([added], t('facts.acts.memberAdded'));
  };
  return (
    <Card title={t('wizard.steps.team')}>
      <ul className={classes.rows}>
        {team.map((member) => (
          <Member key={member.id} member={member} hasRated={raters.has(member.id)} />
        ))}
      </ul>
      <Button variant="default" onClick={add}>
        {t('wizard.addMember')}
      </Button>
    </Card>
  );
}

function Member({ member, hasRated }: { member: Listed<'team'>; hasRated: boolean }) {
  const { t } = useTranslation('visits');
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const arrival = useArrival<HTMLLIElement>(member.id);
  const { id, name = '', position, organisation = '', role, isAssessor } = member;
  const set = (fields: Record<string, unknown>) =>
    edit([{ op: 'set', collection: 'team', id, fields }], t('facts.acts.member'));
  const why = hasRated ? t('facts.hasRated') : t('wizard.removeRow', { what: name || position });
  return (
    <li ref={arrival} tabIndex={-1} className={classes.member}>
      <LeftField label={t('wizard.name')} value={name} onLeave={(text) => set({ name: orNull(text) })} />
      <LeftField label={t('wizard.position')} value={position} isRequired onLeave={(text) => set({ position: text })} />
      <LeftField
        label={t('settings.organisation')}
        value={organisation}
        onLeave={(text) => set({ organisation: orNull(text) })}
      />
      <NativeSelect
        label={t('wizard.role')}
        value={role}
        data={TeamMember.shape.role.options.map((each) => ({ value: each, label: t(`wizard.roles.${each}`) }))}
        onChange={({ currentTarget }) => set({ role: currentTarget.value })}
      />
      <Checkbox
        label={t('wizard.rates')}
        checked={isAssessor}
        onChange={({ currentTarget }) => set({ isAssessor: currentTarget.checked })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={hasRated}
        title={why}
        aria-label={why}
        onClick={() => undoable([{ op: 'remove', collection: 'team', id }], t('facts.acts.memberRemoved'))}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
