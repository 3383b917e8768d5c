import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCanEdit, useCollection } from '../../client/visit-hooks.ts';
import { CommandKey } from '../../commands/CommandKey.tsx';
import { EvidenceDetail } from './EvidenceDetail.tsx';
import { EvidenceDrop } from './EvidenceDrop.tsx';
import { EvidencePicker } from './EvidencePicker.tsx';
import { EvidenceTile } from './EvidenceTile.tsx';
import classes from './evidence.module.css';
import { evidenceCommands } from './evidence-commands.ts';

/** The evidence of one indicator: thumbnails, and the place to paste, drop or choose more. */
export function EvidencePanel({ indicator }: { indicator: string }) {
  const { t } = useTranslation('checklist');
  const canEdit = useCanEdit();
  const all = useCollection('evidence');
  const pieces = useMemo(() => all.filter(({ indicators }) => indicators.includes(indicator)), [all, indicator]);
  const [opened, setOpened] = useState<string>();
  const serves = useMemo(() => [indicator], [indicator]);
  return (
    <section className={classes.panel}>
      <h2>
        {t('evidence.title')} <CommandKey command={evidenceCommands.add} />
      </h2>
      {pieces.length === 0 && !canEdit && <p className={classes.none}>{t('evidence.none')}</p>}
      <div className={classes.tiles}>
        {pieces.map((piece) => (
          <EvidenceTile key={piece.id} piece={piece} onOpen={() => setOpened(piece.id)} />
        ))}
      </div>
      {canEdit && <EvidenceDrop indicators={serves} />}
      {canEdit && <EvidencePicker indicator={indicator} />}
      {opened !== undefined && (
        <EvidenceDetail id={opened} indicator={indicator} onClose={() => setOpened(undefined)} />
      )}
    </section>
  );
}
