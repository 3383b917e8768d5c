import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../shared/domain/visit/shift-date.ts';
import { shiftVisitPlan } from '../../../../shared/domain/visit/shift-visit-plan.ts';
import { Zone } from '../../../../shared/schema/primitives.ts';
import { Header } from '../../../../shared/schema/visit.ts';
import { DateField } from '../../../ui/DateField.tsx';
import type { PlanProblem } from './plan-problems.ts';
import type { PlanDraft } from './use-plan-draft.ts';

interface StepProps {
  draft: PlanDraft;
  problems: PlanProblem[];
}

/** Where and when. The title follows the place until somebody writes another one; sessions follow the first day. */
export function PlaceStep({ draft: { plan, change, set }, problems }: StepProps) {
  const { t } = useTranslation('visits');
  const { visit } = plan;
  const titleFor = (name: string, date: string): string =>
    name === '' ? '' : t('wizard.titleFor', { place: name, year: date.slice(0, 4) });
  const error = (problem: PlanProblem) => problems.includes(problem) && t(`wizard.problems.${problem}`);
  const rename = (name: string): void => {
    const isOwn = visit.title !== titleFor(visit.place.name, visit.startDate);
    set({ place: { ...visit.place, name }, ...(isOwn ? {} : { title: titleFor(name, visit.startDate) }) });
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <TextInput
        label={t('wizard.placeName')}
        placeholder={t('wizard.placeExample')}
        value={visit.place.name}
        error={error('placeName')}
        onChange={({ currentTarget }) => rename(currentTarget.value)}
        required
        maxLength={300}
      />
      <NativeSelect
        label={t('wizard.kind')}
        value={visit.place.kind}
        data={Header.shape.place.shape.kind.options.map((kind) => ({ value: kind, label: t(`wizard.kinds.${kind}`) }))}
        onChange={({ currentTarget }) =>
          set({ place: { ...visit.place, kind: Header.shape.place.shape.kind.parse(currentTarget.value) } })
        }
      />
      <TextInput
        label={t('wizard.title')}
        value={visit.title}
        error={error('title')}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        required
        maxLength={300}
      />
      <TextInput
        label={t('wizard.host')}
        value={visit.host ?? ''}
        onChange={({ currentTarget }) => set({ host: currentTarget.value })}
        maxLength={300}
      />
      <DateField
        label={t('wizard.start')}
        value={visit.startDate}
        error={error('dates')}
        isRequired
        onChange={(startDate) => change(shiftVisitPlan(plan, daysBetween(visit.startDate, startDate)))}
      />
      <DateField label={t('wizard.end')} value={visit.endDate} isRequired onChange={(endDate) => set({ endDate })} />
      <NativeSelect
        label={t('wizard.zone')}
        value={visit.zone}
        data={Zone.options}
        onChange={({ currentTarget }) => set({ zone: Zone.parse(currentTarget.value) })}
      />
    </SimpleGrid>
  );
}
