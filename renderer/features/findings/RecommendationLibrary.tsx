import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recommendationLimit } from '../../../shared/schema/settings.ts';
import { useChangeSettings, useSettings } from '../../backend/settings-query.ts';
import { KnownRecommendations } from './KnownRecommendations.tsx';

interface RecommendationLibraryProps {
  finding: string;
  /** What the finding recommends now. */
  text: string;
  onUse: (text: string) => void;
}

/** Recommendations to be used again: those of this visit, and those that this person keeps for every visit. */
export function RecommendationLibrary({ finding, text, onUse }: RecommendationLibraryProps) {
  const { t } = useTranslation('findings');
  const { recommendations } = useSettings();
  const change = useChangeSettings();
  const [isOpen, setOpen] = useState(false);
  const own = text.trim();
  const canKeep = own !== '' && own.length <= recommendationLimit && !recommendations.includes(own);
  return (
    <Group gap="xs">
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        {t('library.open')}
      </Button>
      {canKeep && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => change({ recommendations: [own, ...recommendations] })}
        >
          {t('library.keep')}
        </Button>
      )}
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('library.title')} size="lg">
        <KnownRecommendations
          finding={finding}
          onUse={(words) => {
            onUse(words);
            setOpen(false);
          }}
        />
      </Modal>
    </Group>
  );
}
