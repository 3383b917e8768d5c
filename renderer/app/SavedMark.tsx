import { Button, Group, Popover } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ErrorData } from '../../shared/contract/call.ts';
import type { Failure } from '../backend/client.ts';
import { useVisit } from '../backend/visit-hooks.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { useFormat } from '../ui/use-format.ts';
import classes from './saved-mark.module.css';

interface SavedMarkProps {
  savedAt: string | undefined;
  unsent: number;
  failure: Failure | undefined;
  readOnly: ErrorData | undefined;
}

/** "Tersimpan" with the time: it says only what is known to be on disk. */
export function SavedMark({ savedAt, unsent, failure, readOnly }: SavedMarkProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (readOnly) return <ReadOnly why={readOnly} />;
  if (failure) return <Unsaved failure={failure} unsent={unsent} />;
  if (unsent > 0) return <span className={classes.waiting}>{t('saving')}</span>;
  return (
    <output className={classes.saved}>
      ✓ {savedAt === undefined ? t('savedBefore') : t('saved', { time: format.time(savedAt) })}
    </output>
  );
}

/** Why nothing can be changed; what passes, such as a full disk, can be tried again. */
function ReadOnly({ why }: { why: ErrorData }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const visit = useVisit().getState().id;
  const queries = useQueryClient();
  return (
    <Popover position="bottom-end" withArrow width={340}>
      <Popover.Target>
        <button type="button" className={classes.unsaved}>
          ▲ {t('readOnly')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p>{why.sentence[language]}</p>
        <Button size="xs" onClick={() => void queries.invalidateQueries({ queryKey: ['visit', visit], exact: true })}>
          {t('retry')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function Unsaved({ failure, unsent }: { failure: Failure; unsent: number }) {
  const { t } = useTranslation();
  const session = useVisit();
  return (
    <Popover position="bottom-end" withArrow width={340}>
      <Popover.Target>
        <button type="button" className={classes.unsaved}>
          ▲ {t('unsent', { count: unsent })}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <FailureNotice failure={failure}>
          <Group gap="xs">
            <Button size="xs" onClick={session.retry}>
              {t('retry')}
            </Button>
            <Button size="xs" variant="default" onClick={session.discard}>
              {t('discard')}
            </Button>
          </Group>
        </FailureNotice>
      </Popover.Dropdown>
    </Popover>
  );
}
