import { FileButton, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, upload } from '../../client/client.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './verify.module.css';
import { verifyCommands } from './verify-commands.ts';

const trustedKey = ['trusted'];
const certificates = '.pem,.cer,.crt,.der';

/** The certificates that this person trusts; a name is proven only by a chain to one of them. */
export function TrustedCard() {
  const { t } = useTranslation('verify');
  const format = useFormat();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: trustedKey, queryFn: () => client.verification.trusted() });
  const kept = data?.certificates ?? [];
  const after = (change: Promise<unknown>): void => {
    change.then(() => queries.invalidateQueries({ queryKey: trustedKey })).catch(showFailure);
  };
  const add = (file: File | null): void => {
    if (file !== null) after(upload(file).then((token) => client.verification.trust({ upload: token })));
  };
  return (
    <Card title={t('trust.heading')}>
      <Text size="sm">{kept.length === 0 ? t('trust.none') : t('trust.hint')}</Text>
      {data?.unreadable.map(({ file, reason }) => (
        <FailureNotice key={file} failure={{ code: 'store-corrupt', sentence: reason }} />
      ))}
      <ul className={classes.plain}>
        {kept.map(({ sha256, name, notAfter }) => (
          <li key={sha256} className={classes.root}>
            <div>
              {name} <span className={classes.mute}>{t('trust.until', { date: format.dateTime(notAfter) })}</span>
            </div>
            <CommandButton
              command={verifyCommands.distrust}
              run={() => after(client.verification.distrust({ sha256 }))}
              params={{ name }}
              size="compact-sm"
              variant="subtle"
            >
              ✕
            </CommandButton>
          </li>
        ))}
      </ul>
      <FileButton accept={certificates} onChange={add}>
        {(button) => (
          <CommandButton command={verifyCommands.trust} run={button.onClick} variant="default" size="compact-md" />
        )}
      </FileButton>
    </Card>
  );
}

interface OnceFilesProps {
  extra: { trust: File[]; revocationLists: File[] };
  onExtra: (extra: { trust: File[]; revocationLists: File[] }) => void;
}

/** Certificates and revocation lists for the next check only. */
export function OnceFiles({ extra, onExtra }: OnceFilesProps) {
  const { t } = useTranslation('verify');
  const choices = [
    { field: 'trust', command: verifyCommands.trustOnce, accept: certificates },
    { field: 'revocationLists', command: verifyCommands.revocationLists, accept: '.crl,.pem' },
  ] as const;
  return choices.map(({ field, command, accept }) => (
    <Group key={field} gap="xs">
      <FileButton multiple accept={accept} onChange={(files) => onExtra({ ...extra, [field]: files })}>
        {(button) => <CommandButton command={command} run={button.onClick} variant="default" size="compact-md" />}
      </FileButton>
      {extra[field].length > 0 && <Text size="sm">{t('trust.chosen', { count: extra[field].length })}</Text>}
    </Group>
  ));
}
