import { ActionIcon, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TeamMember } from '../../../../shared/schema/visit.ts';
import type { VisitPlan } from '../../../../shared/schema/visit-plan.ts';
import { CommandButton } from '../../../commands/CommandButton.tsx';
import { visitsCommands } from '../visits-commands.ts';
import type { PlanProblem } from './plan-problems.ts';
import type { PlanDraft } from './use-plan-draft.ts';
import classes from './wizard.module.css';

interface StepProps {
  draft: PlanDraft;
  problems: PlanProblem[];
}

type Member = VisitPlan['team'][number];

/** Who comes, and who of them rates. */
export function TeamStep({ draft: { plan, change }, problems }: StepProps) {
  const { t } = useTranslation('visits');
  const set = (index: number, changed: Partial<Member>): void =>
    change({ team: plan.team.map((member, at) => (at === index ? { ...member, ...changed } : member)) });
  const add = (): void =>
    change({
      team: [...plan.team, { id: crypto.randomUUID(), role: 'assessor', position: '', isAssessor: true }],
    });
  return (
    <>
      <ul className={classes.rows} aria-label={t('wizard.steps.team')}>
        {plan.team.map((member, index) => (
          <li key={member.id} className={classes.member}>
            <TextInput
              label={t('wizard.name')}
              placeholder={t('wizard.nameLater')}
              value={member.name ?? ''}
              onChange={({ currentTarget }) => set(index, { name: currentTarget.value })}
              maxLength={300}
            />
            <TextInput
              label={t('wizard.position')}
              value={member.position ?? ''}
              error={
                problems.includes('position') && (member.position ?? '').trim() === '' && t('wizard.problems.position')
              }
              onChange={({ currentTarget }) => set(index, { position: currentTarget.value })}
              required
              maxLength={300}
            />
            <NativeSelect
              label={t('wizard.role')}
              value={member.role}
              data={TeamMember.shape.role.options.map((role) => ({ value: role, label: t(`wizard.roles.${role}`) }))}
              onChange={({ currentTarget }) => set(index, { role: TeamMember.shape.role.parse(currentTarget.value) })}
            />
            <Checkbox
              label={t('wizard.rates')}
              checked={member.isAssessor}
              onChange={({ currentTarget }) => set(index, { isAssessor: currentTarget.checked })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('wizard.removeRow', { what: member.position })}
              onClick={() => change({ team: plan.team.filter((_, at) => at !== index) })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {problems.includes('noAssessor') && (
        <p className={classes.problem} role="alert">
          {t('wizard.problems.noAssessor')}
        </p>
      )}
      <CommandButton command={visitsCommands.addMember} run={add} variant="default" />
    </>
  );
}
