import { Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reweighInstrument } from '../../../shared/domain/instrument/reweigh-instrument.ts';
import { Version, type Instrument } from '../../../shared/schema/instrument.ts';
import { EntityId } from '../../../shared/schema/primitives.ts';
import { client, failureOf } from '../../client/client.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { referenceOf } from './reference.ts';
import { useRefreshInstruments } from './use-instruments.ts';
import { weighedGroups } from './weighed-groups.ts';
import { WeightFields } from './WeightFields.tsx';
import { instrumentsCommands } from './instruments-commands.ts';

interface CopyDialogProps {
  instrument: Instrument;
  onClose: () => void;
  onMade: (reference: string) => void;
}

/** A form for a copy with other weights: the sum of every group is shown as it is typed, and a wrong one is not kept. */
export function CopyDialog({ instrument, onClose, onMade }: CopyDialogProps) {
  const { t } = useTranslation('instruments');
  const [form, setForm] = useState({
    id: instrument.id,
    version: '',
    name: instrument.title.id,
    nameEn: instrument.title.en ?? '',
  });
  const [weights, setWeights] = useState<Record<string, number>>({});
  const identity = {
    id: form.id,
    version: form.version,
    title: { id: form.name, ...(form.nameEn === '' ? {} : { en: form.nameEn }) },
  };
  const copy = reweighInstrument(instrument, identity, weights);
  const make = useMakeCopy(instrument, (reference) => {
    onClose();
    onMade(reference);
  });
  const isNamed = EntityId.safeParse(form.id).success && Version.safeParse(form.version).success && form.name !== '';
  const groups = weighedGroups(copy);
  const field = (name: keyof typeof form) => ({
    label: t(`copy.${name}`),
    value: form[name],
    inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setForm({ ...form, [name]: currentTarget.value }),
  });
  return (
    <Dialog opened size="lg" onClose={onClose} title={t('copy.title', instrument)}>
      <Stack gap="sm">
        <Group grow align="start">
          <TextInput {...field('id')} description={t('copy.idHint')} required />
          <TextInput {...field('version')} description={instrument.version} required data-autofocus />
        </Group>
        <TextInput {...field('name')} required />
        <TextInput {...field('nameEn')} />
        {groups.map((group) => (
          <WeightFields
            key={group.id ?? ''}
            group={group}
            onWeight={(node, weight) => setWeights((before) => ({ ...before, [node]: weight }))}
          />
        ))}
        {make.error && <FailureNotice failure={failureOf(make.error)} />}
        <Group justify="flex-end">
          <CommandButton
            command={instrumentsCommands.makeCopy}
            isEnabled={isNamed && !groups.some(({ problems }) => problems.length > 0)}
            run={() => make.mutate({ ...identity, weights })}
            loading={make.isPending}
          />
        </Group>
      </Stack>
    </Dialog>
  );
}

function useMakeCopy(instrument: Instrument, onMade: (reference: string) => void) {
  const { t } = useTranslation('instruments');
  const refresh = useRefreshInstruments();
  return useMutation({
    mutationFn: (copy: Pick<Instrument, 'id' | 'version' | 'title'> & { weights: Record<string, number> }) =>
      client.instruments.duplicate({ from: referenceOf(instrument), ...copy }),
    onSuccess: async ({ instrument: made }) => {
      const { id, version } = made;
      notifications.show({ message: t('copy.made', { id, version }) });
      await refresh();
      onMade(referenceOf(made));
    },
  });
}
