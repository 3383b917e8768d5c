import { ActionIcon, TextInput, UnstyledButton } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findingTitle } from '../../../shared/domain/findings/finding-title.ts';
import { recommendationLibrary } from '../../../shared/domain/findings/recommendation-library.ts';
import { useChangeSettings, useSettings } from '../../client/settings-query.ts';
import { useEntities } from '../../client/visit-hooks.ts';
import { showUndo } from '../../ui/show-undo.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './findings.module.css';

/** What can be recommended again, narrowed by words. */
export function KnownRecommendations({ finding, onUse }: { finding: string; onUse: (text: string) => void }) {
  const { t } = useTranslation('findings');
  const findings = useEntities('findings');
  const { language } = useFormat();
  const { recommendations } = useSettings();
  const change = useChangeSettings();
  const [sought, setSought] = useState('');
  const known = useMemo(
    () => recommendationLibrary(recommendations, findings, finding),
    [recommendations, findings, finding],
  );
  const drop = (text: string): void => {
    change({ recommendations: recommendations.filter((each) => each !== text) });
    showUndo(t('library.dropped'), () => change({ recommendations }));
  };
  const words = sought.toLowerCase().split(/\s+/u);
  const found = known.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
  if (known.length === 0) return <p className={classes.hint}>{t('library.empty')}</p>;
  return (
    <>
      <TextInput
        data-autofocus
        mb="sm"
        aria-label={t('library.search')}
        placeholder={t('library.search')}
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
      />
      {found.length === 0 && <p className={classes.hint}>{t('library.noneFound')}</p>}
      <ul className={classes.library}>
        {found.map(({ text, isKept, usedIn }) => (
          <li key={text} className={classes.entry}>
            <UnstyledButton className={classes.known} onClick={() => onUse(text)}>
              {text}
              <span className={classes.hint}>
                {[
                  isKept && t('library.kept'),
                  usedIn.length > 0 &&
                    t('usedIn', { titles: usedIn.map((each) => findingTitle(each, language)).join('; ') }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </UnstyledButton>
            {isKept && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('library.drop', { text: text.slice(0, 60) })}
                onClick={() => drop(text)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
