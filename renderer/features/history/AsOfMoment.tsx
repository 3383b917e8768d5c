import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from './AsOfDrawer.tsx';
import classes from './history.module.css';

/** Asks for a day and an hour, by this computer's clock, to see the visit as it was then. */
export function AsOfMoment({ show }: { show: (then: Moment) => void }) {
  const { t } = useTranslation('history');
  const [when, setWhen] = useState('');
  return (
    <form
      className={classes.when}
      onSubmit={(event) => {
        event.preventDefault();
        show({ at: new Date(when).toISOString() });
      }}
    >
      <TextInput
        type="datetime-local"
        aria-label={t('when')}
        required
        value={when}
        onChange={(event) => setWhen(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={when === ''}>
        {t('asOf')}
      </Button>
    </form>
  );
}
