import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../shared/domain/edits/changes.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { addMember, changeMember, removeMember, stayingMembers } from '../../../shared/domain/team/edit-team.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { TeamMember } from '../../../shared/schema/visit.ts';
import { useCollection, useEdit, useEntities, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { BlurField } from '../../ui/BlurField.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import classes from './details.module.css';
import { RatesBox } from './RatesBox.tsx';
import { SetAside } from './SetAside.tsx';
import { factsCommands } from './facts-commands.ts';

/** Who comes, and who of them rates. Whoever has rated or spoken stays. */
export function TeamCard() {
  const { t } = useTranslation('visits');
  const edit = useEdit();
  const team = useCollection('team');
  const [ratings, consensus, minutes] = [useEntities('ratings'), useEntities('consensus'), useEntities('minutes')];
  const staying = useMemo(() => stayingMembers({ ratings, consensus, minutes }), [ratings, consensus, minutes]);
  const add = () => edit((content) => addMember(content, crypto.randomUUID()));
  return (
    <Card title={t('wizard.steps.team')}>
      <ul className={classes.rows}>
        {team.map((member) => (
          <Member key={member.id} member={member} stays={staying.get(member.id)} />
        ))}
      </ul>
      <CommandButton command={factsCommands.addMember} run={add} variant="default" />
    </Card>
  );
}

interface MemberProps {
  member: Listed<'team'>;
  /** Why the member cannot be removed. */
  stays: 'hasRated' | 'hasSpoken' | undefined;
}

function Member({ member, stays }: MemberProps) {
  const { t } = useTranslation('visits');
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const arrival = useArrival<HTMLLIElement>(member.id);
  const { id, name = '', position = '', organisation = '', role, isAssessor } = member;
  const set = (fields: FieldsOf<'team'>) => edit(changeMember(id, fields));
  const why = stays ? t(`facts.${stays}`) : t('wizard.removeRow', { what: name || personLabel(member) });
  return (
    <li ref={arrival} tabIndex={-1} className={classes.member}>
      <BlurField label={t('wizard.name')} value={name} onLeave={(text) => set(typedText('name', text))} />
      <BlurField label={t('wizard.position')} value={position} isRequired onLeave={(text) => set({ position: text })} />
      <BlurField
        label={t('settings.organisation')}
        value={organisation}
        onLeave={(text) => set(typedText('organisation', text))}
      />
      <NativeSelect
        label={t('wizard.role')}
        value={role}
        data={TeamMember.shape.role.options.map((each) => ({ value: each, label: t(`wizard.roles.${each}`) }))}
        onChange={({ currentTarget }) => set({ role: TeamMember.shape.role.parse(currentTarget.value) })}
      />
      <RatesBox
        member={id}
        name={personLabel(member)}
        isAssessor={isAssessor}
        onSet={(rates) => set({ isAssessor: rates })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={stays !== undefined}
        title={why}
        aria-label={why}
        onClick={() => undoable((content) => removeMember(content, id))}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
      {isAssessor && (stays !== 'hasRated' || member.setAside) && <SetAside member={member} />}
    </li>
  );
}
