import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkEvidence } from '../../../shared/domain/evidence/edit-evidence.ts';
import { useCollection, useEdit } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../Dialog.tsx';
import { EvidenceTile } from './EvidenceTile.tsx';
import classes from './evidence.module.css';
import { evidenceCommands } from './evidence-commands.ts';

/** Lets a piece of evidence that is there already serve this indicator too; nothing where there is no other. */
export function EvidencePicker({ indicator }: { indicator: string }) {
  const { t } = useTranslation('checklist');
  const edit = useEdit();
  const [isOpen, setOpen] = useState(false);
  const others = useCollection('evidence').filter(({ indicators }) => !indicators.includes(indicator));
  if (others.length === 0) return null;
  const use = (id: string) => edit((content) => linkEvidence(content, id, [indicator]));
  return (
    <>
      <CommandButton
        command={evidenceCommands.linkOther}
        run={() => setOpen(true)}
        variant="subtle"
        size="compact-sm"
        mt={6}
      >
        {`${t('evidence.linked')}…`}
      </CommandButton>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('evidence.library')} size="lg">
        <div className={classes.library}>
          {others.map((piece) => (
            <EvidenceTile key={piece.id} piece={piece} isChosen={false} onOpen={() => use(piece.id)} />
          ))}
        </div>
      </Dialog>
    </>
  );
}
