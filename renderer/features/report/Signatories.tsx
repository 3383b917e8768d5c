import { OnPaper, SignOnPaper } from './OnPaper.tsx';
import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signatory, SigningState } from '../../../shared/contract/signatures.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { addSignatory, removeSignatory } from '../../../shared/domain/signatures/edit-signatories.ts';
import { Signoff } from '../../../shared/schema/visit.ts';
import { useEdit } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import type { Paper } from './paper.ts';
import classes from './report.module.css';
import { SignDialog } from './SignDialog.tsx';
import { reportCommands } from './report-commands.ts';

interface SignatoriesProps {
  paper: Paper;
  state: SigningState;
  onSigned: () => void;
}

/** Who is to sign, in order, and whether they have. */
export function Signatories({ paper, state, onSigned }: SignatoriesProps) {
  const { t } = useTranslation('report');
  const [signing, setSigning] = useState<Signatory>();
  const canSign = state.prepared !== undefined;
  return (
    <>
      {state.signatories.length === 0 && <Text>{t('sign.none')}</Text>}
      <ol className={classes.signatories}>
        {state.signatories.map((signatory) => (
          <Row
            key={signatory.id}
            signatory={signatory}
            isPrepared={canSign}
            onSign={canSign && !signatory.onPaper ? () => setSigning(signatory) : undefined}
            more={paper.kind === 'assessment' && <SignOnPaper signatory={signatory} onSigned={onSigned} />}
          />
        ))}
      </ol>
      {!canSign && <AddSignatory />}
      {signing && state.prepared && (
        <SignDialog
          paper={paper}
          sha256={state.prepared.sha256}
          signatory={signing}
          onSigned={onSigned}
          onClose={() => setSigning(undefined)}
        />
      )}
    </>
  );
}

interface RowProps {
  signatory: Signatory;
  isPrepared: boolean;
  onSign: (() => void) | undefined;
  /** Other ways to sign. */
  more: ReactNode;
}

function Row({ signatory, isPrepared, onSign, more }: RowProps) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const arrival = useArrival<HTMLLIElement>(signatory.id);
  const undoable = useUndoableEdit();
  const label = personLabel(signatory);
  const remove = () => undoable(removeSignatory(signatory.id));
  return (
    <li ref={arrival} tabIndex={-1} className={classes.signatory}>
      <div className={classes.who}>
        <strong>{label}</strong>
        <div className={classes.mute}>{t(`sign.parties.${signatory.party}`)}</div>
        {signatory.signed && <Given signed={signatory.signed} />}
        {signatory.onPaper && <OnPaper given={signatory.onPaper} />}
      </div>
      {signatory.signed ? (
        <Pill tone={signatory.signed.doubts.length > 0 ? 'warn' : 'ok'}>
          {t('sign.signedAt', { at: format.dateTime(signatory.signed.at) })}
        </Pill>
      ) : (
        <Pill tone={signatory.onPaper ? 'warn' : 'plain'}>
          {t(signatory.onPaper ? 'onPaper.done' : 'sign.waiting')}
        </Pill>
      )}
      {onSign && signatory.signed === undefined && (
        <CommandButton command={reportCommands.signFor} run={onSign} params={{ name: label }} variant="default">
          {t('sign.sign')}
        </CommandButton>
      )}
      {more}
      {!isPrepared && (
        <CommandButton
          command={reportCommands.removeSignatory}
          run={remove}
          params={{ name: label }}
          variant="subtle"
          size="compact-sm"
        >
          ✕
        </CommandButton>
      )}
    </li>
  );
}

/** With whose key a seat was signed, and what speaks against that key in it. */
function Given({ signed }: { signed: NonNullable<Signatory['signed']> }) {
  const { t } = useTranslation('report');
  const { certificate, name, doubts, reason } = signed;
  return (
    <>
      {doubts.map((doubt) => (
        <div key={doubt}>▲ {t(`sign.doubts.${doubt}`, { name })}</div>
      ))}
      {doubts.length > 0 && <div>{reason === undefined ? t('sign.noReason') : t('sign.reason', { reason })}</div>}
      <div className={classes.mute}>{t('sign.certificate', { certificate })}</div>
    </>
  );
}

function AddSignatory() {
  const { t } = useTranslation('report');
  const edit = useEdit();
  const arrival = useArrival<HTMLInputElement>('signoffs');
  const [given, setGiven] = useState({ position: '', name: '', party: 'first' as Signoff['party'] });
  const add = (): void => {
    const isAdded = edit((content) => addSignatory(content, crypto.randomUUID(), given));
    if (isAdded) setGiven({ ...given, position: '', name: '' });
  };
  return (
    <Group align="end" gap="xs" mb="sm">
      <TextInput
        ref={arrival}
        label={t('sign.position')}
        maxLength={300}
        value={given.position}
        onChange={({ currentTarget }) => setGiven({ ...given, position: currentTarget.value })}
      />
      <TextInput
        label={t('sign.name')}
        maxLength={300}
        value={given.name}
        onChange={({ currentTarget }) => setGiven({ ...given, name: currentTarget.value })}
      />
      <NativeSelect
        label={t('sign.party')}
        value={given.party}
        data={Signoff.shape.party.options.map((value) => ({ value, label: t(`sign.parties.${value}`) }))}
        onChange={({ currentTarget }) => setGiven({ ...given, party: Signoff.shape.party.parse(currentTarget.value) })}
      />
      <CommandButton
        command={reportCommands.addSignatory}
        isEnabled={given.position.trim() !== ''}
        run={add}
        variant="default"
      />
    </Group>
  );
}
