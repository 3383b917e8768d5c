import { Alert, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attendance } from '../../../shared/schema/people.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './attendees.module.css';
import { attendeesCommands } from './attendees-commands.ts';

/** Whether a signature still fits: its record, and what session and person are now. */
export type BindingState = 'whole' | 'outdated' | 'broken';

interface SignedMarkProps {
  name: string;
  record: Attendance;
  state: BindingState;
  /** Takes the sign-in away, so that the person can sign again; an act like any other, and undone like any other. */
  onRemove: () => void;
}

/** That a person signed; opened, it shows the very words and strokes, and whether they still are what was signed. */
export function SignedMark({ name, record, state, onRemove }: SignedMarkProps) {
  const { t } = useTranslation('meeting');
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button type="button" className={classes.signed} data-state={state} onClick={() => setOpen(true)}>
        <VisuallyHidden>{name}: </VisuallyHidden>
        {state === 'whole' ? <IconSignature size={16} aria-hidden /> : <span aria-hidden>▲</span>}{' '}
        {t(`status.${record.status}`)}, {t(state === 'whole' ? 'status.signed' : 'status.changedSince')}
      </button>
      <Dialog opened={isOpen} onClose={close} title={t('signed.title', { name })} size="lg">
        {isOpen && record.signature !== undefined && (
          <Signed record={record} signature={record.signature} state={state}>
            <CommandButton
              command={attendeesCommands.removeSignature}
              run={() => {
                close();
                onRemove();
              }}
              variant="subtle"
              color="red"
            />
          </Signed>
        )}
      </Dialog>
    </>
  );
}

const tones = { whole: 'teal', outdated: 'orange', broken: 'red' } as const;

interface SignedProps {
  record: Attendance;
  signature: NonNullable<Attendance['signature']>;
  state: BindingState;
  children: ReactNode;
}

function Signed({ record, signature, state, children }: SignedProps) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  return (
    <Stack gap="sm">
      <Alert color={tones[state]} variant="light">
        {t(`signed.${state}`)}
      </Alert>
      <p className={classes.shown}>{signature.shown}</p>
      <Strokes signature={signature} label={t('signed.drawing')} />
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {format.moment(record.at)} · SHA-256 {signature.boundTo}
      </Text>
      <div>{children}</div>
    </Stack>
  );
}

function Strokes({ signature, label }: { signature: SignedProps['signature']; label: string }) {
  const { strokes, width, height } = signature;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={classes.strokes}>
      {strokes.map((stroke, index) => (
        <polyline key={index} points={stroke.map((point) => point.join(',')).join(' ')} />
      ))}
    </svg>
  );
}
