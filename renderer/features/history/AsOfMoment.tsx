import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import type { Moment } from './AsOfDrawer.tsx';
import classes from './history.module.css';
import { historyCommands } from './history-commands.ts';

/** Asks for a day and an hour, by this computer's clock, to see the visit as it was then. */
export function AsOfMoment({ show }: { show: (then: Moment) => void }) {
  const { t } = useTranslation('history');
  const [day, setDay] = useState('');
  const [hour, setHour] = useState('');
  return (
    <form
      className={classes.when}
      onSubmit={(event) => {
        event.preventDefault();
        show({ at: new Date(`${day}T${hour === '' ? '23:59:59' : hour}`).toISOString() });
      }}
    >
      <DateField label={t('day')} value={day} onChange={setDay} />
      <TimeField label={t('hour')} value={hour} onChange={setHour} />
      <CommandButton command={historyCommands.asOf} isEnabled={day !== ''} variant="default" />
    </form>
  );
}
