import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useVisit, type Listed } from '../../client/visit-hooks.ts';
import { evidenceAddress } from './evidence-address.ts';
import classes from './evidence.module.css';

interface EvidenceTileProps {
  piece: Listed<'evidence'>;
  /** Set where the tile is a choice. */
  isChosen?: boolean;
  onOpen: () => void;
}

/** A thumbnail with its caption. */
export function EvidenceTile({ piece, isChosen, onOpen }: EvidenceTileProps) {
  const { t } = useTranslation('checklist');
  const visit = useVisit().getState().id;
  const name = piece.caption ?? piece.fileName;
  return (
    <button
      type="button"
      className={classes.tile}
      aria-label={isChosen === undefined ? t('evidence.show', { name }) : name}
      aria-pressed={isChosen}
      title={name}
      onClick={onOpen}
    >
      {piece.mediaType === 'application/pdf' ? (
        <span className={classes.paper}>
          <IconFileTypePdf size={26} stroke={1.5} aria-hidden />
        </span>
      ) : (
        <img src={evidenceAddress(visit, piece.sha256, 'thumbnail')} alt="" loading="lazy" />
      )}
      <span className={classes.caption}>{name}</span>
    </button>
  );
}
