import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, failureOf } from '../../client/client.ts';
import { Card } from '../../ui/Card.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LoadingBar } from '../../ui/LoadingBar.tsx';
import classes from './settings.module.css';

/** Where everything is, and which Tinjau this is. */
export function DataCard() {
  const { t } = useTranslation('visits');
  const host = useQuery({ queryKey: ['host'], queryFn: () => client.host.info() });
  const visits = useQuery({ queryKey: ['visits'], queryFn: () => client.visits.list() });
  if (host.error) return <FailureNotice failure={failureOf(host.error)} />;
  if (!host.data) return <LoadingBar />;
  const facts = [
    [t('settings.folder'), host.data.dataFolder],
    [t('title'), t('count', { count: visits.data?.visits.length ?? 0 })],
    [t('settings.host'), t(`settings.hosts.${host.data.host}`)],
    [t('settings.program'), t('settings.version', { version: host.data.version })],
    ...(host.data.keychainUnavailable === undefined ? [] : [[t('settings.keychain'), t('settings.noKeychain')]]),
  ];
  return (
    <Card title={t('settings.data')}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.hint}>{t('settings.localOnly')}</p>
    </Card>
  );
}
