import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../client/client.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';

interface SeatDoubtProps {
  doubt: Failure;
  reason: string;
  onReason: (reason: string) => void;
}

/** What speaks against the chosen key in this seat, and the reason without which it does not sign there. */
export function SeatDoubt({ doubt, reason, onReason }: SeatDoubtProps) {
  const { t } = useTranslation('report');
  return (
    <>
      <FailureNotice failure={doubt} />
      <TextInput
        label={t('dialog.reason')}
        description={t('dialog.reasonHint')}
        required
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => onReason(currentTarget.value)}
      />
    </>
  );
}

/** Whether an error asks for that reason. */
export function isSeatDoubt(failure: Failure): boolean {
  return failure.facts?.['doubt'] !== undefined;
}
