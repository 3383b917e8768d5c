import { FileInput, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signatory } from '../../../shared/contract/signatures.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { client, failureOf, upload, type Failure } from '../../client/client.ts';
import { useVisit } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { dialogCommands } from '../../ui/dialog-commands.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { reportCommands } from './report-commands.ts';

interface PaperSignatureDialogProps {
  signatory: Signatory;
  onSigned: () => void;
  onClose: () => void;
}

/** A seat that was signed by pen or elsewhere: the scan of it, and why it was signed so. */
export function PaperSignatureDialog({ signatory, onSigned, onClose }: PaperSignatureDialogProps) {
  const { t } = useTranslation('report');
  const session = useVisit();
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const record = (scan: File): void => {
    const seat = { visit: session.getState().id, seat: signatory.id, reason: reason.trim() };
    upload(scan)
      .then((token) => client.signatures.recordOnPaper({ ...seat, ...session.actor(), upload: token }))
      .then((saved) => session.accept(saved))
      .then(onSigned)
      .catch((error: unknown) => setFailure(failureOf(error)));
  };
  return (
    <Dialog opened title={t('onPaper.title', { name: personLabel(signatory) })} onClose={onClose}>
      <Stack>
        <Text size="sm">{t('onPaper.hint')}</Text>
        <FileInput
          label={t('onPaper.scan')}
          required
          accept="application/pdf,image/jpeg,image/png,image/webp"
          value={file}
          onChange={setFile}
        />
        <TextInput
          label={t('onPaper.reason')}
          required
          maxLength={300}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {failure && <FailureNotice failure={failure} />}
        <Group justify="end">
          <CommandButton command={dialogCommands.cancel} run={onClose} variant="default" />
          <CommandButton
            command={reportCommands.recordOnPaper}
            isEnabled={file !== null && reason.trim() !== ''}
            run={() => file && record(file)}
          />
        </Group>
      </Stack>
    </Dialog>
  );
}
