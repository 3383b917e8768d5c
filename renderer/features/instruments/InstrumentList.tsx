import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../client/client.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './instruments.module.css';
import { referenceOf } from './reference.ts';

type Listed = Awaited<ReturnType<Client['instruments']['list']>>;

interface InstrumentListProps {
  listed: Listed;
  chosen: string | undefined;
  onChoose: (reference: string) => void;
}

/** Every instrument in every version, the newest first, and the survey forms below. */
export function InstrumentList({ listed, chosen, onChoose }: InstrumentListProps) {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  return (
    <>
      <nav aria-label={t('list')}>
        {listed.instruments.map((row) => {
          const reference = referenceOf(row);
          return (
            <UnstyledButton
              key={reference}
              className={classes.entry ?? ''}
              aria-current={reference === chosen ? 'true' : undefined}
              onClick={() => onChoose(reference)}
            >
              <span className={classes.entryTitle}>{format.text(row.title)}</span>
              <span className={classes.mute}>
                {row.version} · {t(`origin.${row.origin}`)} · {t('indicators', { count: row.indicators })}
              </span>
            </UnstyledButton>
          );
        })}
      </nav>
      <h2 className={classes.railHeading}>{t('forms')}</h2>
      <ul className={classes.plain}>
        {listed.questionnaires.map((form) => (
          <li key={form.id}>
            {format.text(form.title)}
            <span className={classes.mute}>
              {' '}
              · {form.version} · {t('items', { count: form.items })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
