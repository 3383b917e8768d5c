import { FileInput, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signatory, Signed } from '../../../shared/contract/signatures.ts';
import { isSameName } from '../../../shared/domain/signatures/same-name.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { client, failureOf, upload, type Failure } from '../../client/client.ts';
import { useVisit, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { dialogCommands } from '../../ui/dialog-commands.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DrawnSignature, type Drawing } from '../../ui/DrawnSignature.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { useIdentities } from '../../ui/identities/IdentitiesCard.tsx';
import { VerdictView } from '../../ui/VerdictView.tsx';
import { paperName, type Paper } from './paper.ts';
import classes from './report.module.css';
import { isSeatDoubt, SeatDoubt } from './SeatDoubt.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { reportCommands } from './report-commands.ts';

interface SignDialogProps {
  paper: Paper;
  /** Fingerprint of the prepared paper, shown to the person who signs it. */
  sha256: string;
  signatory: Signatory;
  onSigned: () => void;
  onClose: () => void;
}

/** One person signs: with an identity of this laptop or a .p12 file, a passphrase, and if wanted a drawn signature. */
export function SignDialog(props: SignDialogProps) {
  const { t } = useTranslation('report');
  const [signed, setSigned] = useState<Signed>();
  return (
    <Dialog opened size="lg" title={t('sign.signFor', { name: personLabel(props.signatory) })} onClose={props.onClose}>
      {signed ? (
        <Stack>
          <Text component="output" fw={600} c="var(--ok)">
            ✓ {t('dialog.done')} {t(`dialog.time.${signed.timestamp}`)}
          </Text>
          <VerdictView verdict={signed.verdict} />
          <CommandButton command={dialogCommands.close} run={props.onClose} variant="default" data-autofocus />
        </Stack>
      ) : (
        <SignForm
          {...props}
          onSigned={(answer) => {
            setSigned(answer);
            props.onSigned();
          }}
        />
      )}
    </Dialog>
  );
}

interface SignFormProps extends Omit<SignDialogProps, 'onSigned'> {
  onSigned: (signed: Signed) => void;
}

function SignForm({ paper, sha256, signatory, onSigned, onClose }: SignFormProps) {
  const { t } = useTranslation('report');
  const session = useVisit();
  const visit = useVisitState(({ id }) => id);
  const { identities, failures } = useIdentities();
  const [chosen, setChosen] = useState<string>();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [drawn, setDrawn] = useState<Drawing>();
  const [failure, setFailure] = useState<Failure>();
  const [doubt, setDoubt] = useState<Failure>();
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const fitting = identities.find(({ name }) => isSameName(name, signatory.name ?? ''));
  const identity = chosen ?? (fitting ?? identities[0])?.id ?? '';
  const keeps = identities.find(({ id }) => id === identity)?.keepsPassphrase === true;

  const sign = async (): Promise<void> => {
    const key = identity !== '' ? { id: identity } : file === null ? undefined : { upload: await upload(file) };
    if (key === undefined) return;
    onSigned(
      await client.signatures.sign({
        ...paperName(visit, paper),
        actor: session.actor(),
        signatory: signatory.id,
        identity: key,
        language: paper.language,
        ...(keeps && passphrase === '' ? {} : { passphrase }),
        ...(drawn === undefined ? {} : { drawn }),
        ...(doubt === undefined ? {} : { differs: { reason } }),
      }),
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    sign()
      .catch((error: unknown) => {
        const told = failureOf(error);
        if (isSeatDoubt(told)) setDoubt(told);
        else setFailure(told);
      })
      .finally(() => setBusy(false));
  };

  /** Another key is another question: what was said of the one before no longer counts. */
  const choose = (key: () => void): void => {
    key();
    setDoubt(undefined);
    setReason('');
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <p className={classes.mute}>{t('dialog.what', { kind: t(`kinds.${paper.kind}`), hash: sha256 })}</p>
        <NativeSelect
          label={t('dialog.identity')}
          value={identity}
          data={[
            ...identities.map(({ id, name, organisation, validity }) => {
              const warning = validity === 'ok' ? undefined : `⚠ ${t(`identities.validity.${validity}`)}`;
              return { value: id, label: [name, organisation, warning].filter(Boolean).join(', ') };
            }),
            { value: '', label: t('dialog.fromFile') },
          ]}
          onChange={({ currentTarget }) => choose(() => setChosen(currentTarget.value))}
        />
        {identity === '' && (
          <FileInput
            label={t('dialog.file')}
            required
            accept=".p12,.pfx"
            value={file}
            onChange={(next) => choose(() => setFile(next))}
          />
        )}
        <PassphraseField
          label={t('dialog.passphrase')}
          description={keeps ? t('dialog.kept') : undefined}
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <div>
          <Text fw={600} size="sm" mb={4}>
            {t('dialog.draw')}
          </Text>
          <DrawnSignature hint={t('dialog.drawHere')} height={140} onChange={setDrawn} />
        </div>
        {failures.map((unread) => (
          <FailureNotice key={unread.sentence.key} failure={unread} />
        ))}
        {doubt && <SeatDoubt doubt={doubt} reason={reason} onReason={setReason} />}
        {failure && <FailureNotice failure={failure} />}
        <Group justify="end">
          <CommandButton command={dialogCommands.cancel} run={onClose} variant="default" />
          <CommandButton
            command={doubt === undefined ? reportCommands.sign : reportCommands.signAnyway}
            isEnabled={(identity !== '' || file !== null) && (doubt === undefined || reason.trim() !== '')}
            loading={isBusy}
          />
        </Group>
      </Stack>
    </form>
  );
}
