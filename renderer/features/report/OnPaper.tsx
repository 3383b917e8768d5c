import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceAddress } from '../../ui/evidence/evidence-address.ts';
import type { Signatory } from '../../../shared/contract/signatures.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { useStatus, useVisitState } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useActorWords } from '../../ui/use-actor-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { PaperSignatureDialog } from './PaperSignatureDialog.tsx';
import { reportCommands } from './report-commands.ts';

/** By whose word a seat was signed on paper, and its scan; it is no verified signature, and looks like none. */
export function OnPaper({ given }: { given: NonNullable<Signatory['onPaper']> }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const actorWords = useActorWords();
  const visit = useVisitState(({ id }) => id);
  const { at, reason, scan } = given;
  return (
    <div>
      ▲ {t('onPaper.by', { at: format.dateTime(at), by: actorWords(given), reason })}{' '}
      <a href={evidenceAddress(visit, scan.sha256)} target="_blank" rel="noreferrer">
        {scan.fileName}
      </a>
    </div>
  );
}

/** The way to record that a seat of the sealed assessment was signed on paper. */
export function SignOnPaper({ signatory, onSigned }: { signatory: Signatory; onSigned: () => void }) {
  const { t } = useTranslation('report');
  const [isOpen, setOpen] = useState(false);
  if (useStatus() !== 'sealed' || signatory.signed || signatory.onPaper) return null;
  return (
    <>
      <CommandButton
        command={reportCommands.signOnPaper}
        params={{ name: personLabel(signatory) }}
        run={() => setOpen(true)}
        variant="subtle"
      >
        {t('onPaper.open')}
      </CommandButton>
      {isOpen && (
        <PaperSignatureDialog
          signatory={signatory}
          onSigned={() => {
            setOpen(false);
            onSigned();
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
