import { Button, Modal, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recommendationLibrary } from '../../../shared/domain/findings/recommendation-library.ts';
import { useEntities } from '../../backend/visit-hooks.ts';
import classes from './findings.module.css';

interface RecommendationLibraryProps {
  finding: string;
  onUse: (text: string) => void;
}

/** The recommendations of the other findings, to be used again. */
export function RecommendationLibrary({ finding, onUse }: RecommendationLibraryProps) {
  const { t } = useTranslation('findings');
  const findings = useEntities('findings');
  const [isOpen, setOpen] = useState(false);
  const known = useMemo(() => recommendationLibrary(findings, finding), [findings, finding]);
  if (known.length === 0) return null;
  return (
    <div>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        {t('libraryOpen')}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('library')} size="lg">
        <ul className={classes.library}>
          {known.map(({ text, usedIn }) => (
            <li key={text}>
              <UnstyledButton
                className={classes.known}
                onClick={() => {
                  onUse(text);
                  setOpen(false);
                }}
              >
                {text}
                <span className={classes.hint}>{t('usedIn', { titles: usedIn.join('; ') })}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Modal>
    </div>
  );
}
