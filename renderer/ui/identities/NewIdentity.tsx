import { Checkbox, FileInput, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../../shared/i18n/say.ts';
import { client, failureOf, upload, type Failure } from '../../client/client.ts';
import { FailureNotice } from '../FailureNotice.tsx';
import { useFormat } from '../use-format.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { PassphraseField } from '../PassphraseField.tsx';
import { identitiesCommands } from './identities-commands.ts';

interface NewIdentityProps {
  way: 'create' | 'import';
  onMade: () => void;
}

/** Makes an identity, or takes one from a .p12 file; the passphrase is kept only where the computer can keep it. */
export function NewIdentity({ way, onMade }: NewIdentityProps) {
  const { t } = useTranslation('report');
  const { language } = useFormat();
  const host = useQuery({ queryKey: ['host'], queryFn: () => client.host.info() }).data;
  const [given, setGiven] = useState({ name: '', organisation: '', passphrase: '', keepPassphrase: false });
  const [file, setFile] = useState<File | null>(null);
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);
  const text = (field: 'name' | 'organisation' | 'passphrase') => ({
    value: given[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setGiven({ ...given, [field]: currentTarget.value }),
  });

  const make = async (): Promise<void> => {
    const { name, organisation, passphrase, keepPassphrase } = given;
    if (way === 'create') {
      const body = organisation === '' ? {} : { organisation };
      await client.identities.create({ name, ...body, passphrase, keepPassphrase });
    } else if (file !== null) {
      await client.identities.import({ upload: await upload(file), passphrase, keepPassphrase });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    make()
      .then(onMade)
      .catch((error: unknown) => setFailure(failureOf(error)))
      .finally(() => setBusy(false));
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mt="sm">
        {way === 'create' ? (
          <>
            <TextInput label={t('identities.name')} required maxLength={300} {...text('name')} />
            <TextInput label={t('identities.organisation')} maxLength={300} {...text('organisation')} />
            <PassphraseField label={t('identities.passphrase')} required minLength={8} {...text('passphrase')} />
          </>
        ) : (
          <>
            <FileInput label={t('identities.file')} required accept=".p12,.pfx" value={file} onChange={setFile} />
            <PassphraseField label={t('identities.filePassphrase')} {...text('passphrase')} />
          </>
        )}
        {host?.keychainUnavailable === undefined ? (
          <Checkbox
            label={t('identities.keep')}
            checked={given.keepPassphrase}
            onChange={({ currentTarget }) => setGiven({ ...given, keepPassphrase: currentTarget.checked })}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {t('identities.keepUnavailable', { why: say(language, host.keychainUnavailable) })}
          </Text>
        )}
        {failure && <FailureNotice failure={failure} />}
        <CommandButton
          command={way === 'create' ? identitiesCommands.save : identitiesCommands.take}
          isEnabled={way !== 'import' || file !== null}
          loading={isBusy}
        />
      </Stack>
    </form>
  );
}
