import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recommendationLimit } from '../../../shared/schema/settings.ts';
import { useChangeSettings, useSettings } from '../../client/settings-query.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { KnownRecommendations } from './KnownRecommendations.tsx';
import { findingsCommands } from './findings-commands.ts';

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
      <CommandButton
        command={findingsCommands.openLibrary}
        run={() => setOpen(true)}
        variant="subtle"
        size="compact-sm"
      />
      {canKeep && (
        <CommandButton
          command={findingsCommands.keepInLibrary}
          run={() => change({ recommendations: [own, ...recommendations] })}
          variant="subtle"
          size="compact-sm"
        />
      )}
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('library.title')} size="lg">
        <KnownRecommendations
          finding={finding}
          onUse={(words) => {
            onUse(words);
            setOpen(false);
          }}
        />
      </Dialog>
    </Group>
  );
}
