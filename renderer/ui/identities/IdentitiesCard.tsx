import { Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedIdentity } from '../../../shared/contract/identities.ts';
import { client, failureOf, type Failure } from '../../client/client.ts';
import { saveExported } from '../../client/save-exported.ts';
import { Card } from '../Card.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Pill } from '../Pill.tsx';
import { showFailure } from '../show-failure.ts';
import { useFormat } from '../use-format.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { dialogCommands } from '../dialog-commands.ts';
import classes from './identities.module.css';
import { NewIdentity } from './NewIdentity.tsx';
import { identitiesCommands } from './identities-commands.ts';

const identitiesKey = ['identities'];

/** The identities at this laptop, empty until they are read; and why some or all of them could not be. */
export function useIdentities(): { identities: ListedIdentity[]; failures: Failure[] } {
  const { data, error } = useQuery({ queryKey: identitiesKey, queryFn: () => client.identities.list() });
  const unreadable = (data?.unreadable ?? []).map(({ reason }): Failure => ({
    code: 'store-corrupt',
    sentence: reason,
  }));
  return { identities: data?.identities ?? [], failures: error === null ? unreadable : [failureOf(error)] };
}

/** Who can sign at this laptop: made here or taken from a .p12 file. */
export function IdentitiesCard() {
  const { t } = useTranslation('report');
  const queries = useQueryClient();
  const { identities, failures } = useIdentities();
  const [adding, setAdding] = useState<'create' | 'import'>();
  const refresh = (): void => void queries.invalidateQueries({ queryKey: identitiesKey });
  return (
    <Card title={t('identities.heading')}>
      {failures.map((failure) => (
        <FailureNotice key={failure.sentence.key} failure={failure} />
      ))}
      {identities.length === 0 && failures.length === 0 && <Text size="sm">{t('identities.none')}</Text>}
      <ul className={classes.plain}>
        {identities.map((identity) => (
          <IdentityRow key={identity.id} identity={identity} onGone={refresh} />
        ))}
      </ul>
      <Group gap="xs">
        {(['create', 'import'] as const).map((way) => (
          <CommandButton
            command={identitiesCommands[way]}
            run={() => setAdding(adding === way ? undefined : way)}
            key={way}
            variant="default"
            aria-expanded={adding === way}
          />
        ))}
      </Group>
      {adding !== undefined && (
        <NewIdentity
          key={adding}
          way={adding}
          onMade={() => {
            setAdding(undefined);
            refresh();
          }}
        />
      )}
    </Card>
  );
}

const tones = { ok: 'ok', 'not-yet': 'warn', 'ends-soon': 'warn', ended: 'bad' } as const;

function IdentityRow({ identity, onGone }: { identity: ListedIdentity; onGone: () => void }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  const remove = (): void => {
    client.identities.remove({ id: identity.id }).then(onGone).catch(showFailure);
  };
  const issuer = identity.isLocal ? t('identities.local') : t('identities.issuer', { issuer: identity.issuer });
  return (
    <li className={classes.identity}>
      <Group gap="xs">
        <strong>{identity.name}</strong>
        <Pill tone={tones[identity.validity]}>{t(`identities.validity.${identity.validity}`)}</Pill>
      </Group>
      <Text size="sm" c="dimmed">
        {[identity.organisation, issuer, t('identities.until', { date: format.dateTime(identity.notAfter) })]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {asks ? (
        <Group gap="xs">
          <Text size="sm">{t('identities.removeSure', { name: identity.name })}</Text>
          <CommandButton command={identitiesCommands.removeYes} run={remove} size="compact-sm" color="red" />
          <CommandButton
            command={dialogCommands.cancel}
            run={() => setAsks(false)}
            size="compact-sm"
            variant="default"
          />
        </Group>
      ) : (
        <Group gap="xs">
          <CommandButton
            command={identitiesCommands.certificate}
            run={() => {
              client.identities.certificate({ id: identity.id }).then(saveExported).catch(showFailure);
            }}
            size="compact-sm"
            variant="default"
          />
          <CommandButton
            command={identitiesCommands.remove}
            run={() => setAsks(true)}
            size="compact-sm"
            variant="subtle"
            color="red"
          />
        </Group>
      )}
    </li>
  );
}
