import { writtenFields } from '../../shared/domain/edits/changes.ts';
import { Button, Popover, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { say } from '../../shared/i18n/say.ts';
import type { ErrorData } from '../../shared/contract/call.ts';
import type { Change } from '../../shared/schema/edit.ts';
import type { RefusedAct } from '../client/act-queue.ts';
import { useVisit, useVisitState } from '../client/visit-hooks.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { showFailure } from '../ui/show-failure.ts';
import { useIsTyped } from '../ui/typed-not-kept.ts';
import { useActWords } from '../ui/use-act-words.ts';
import { useFormat } from '../ui/use-format.ts';
import classes from './saved-mark.module.css';

/** "Tersimpan" with the time: it says only what is known to be on disk. */
export function SavedMark() {
  const { t } = useTranslation();
  const format = useFormat();
  const { savedAt, unsent, saving, failure, refused, isKept, readOnly } = useVisitState((state) => state);
  const isTyped = useIsTyped();
  if (readOnly) return <ReadOnly why={readOnly} />;
  if (failure || refused.length > 0) return <Unsaved />;
  if (unsent > 0) {
    const parts = saving && t('savingPart', { saved: format.count(saving.saved), of: format.count(saving.of) });
    return (
      <span className={classes.waiting}>
        {[parts ?? t('saving'), !isKept && t('notKept')].filter(Boolean).join(' ')}
      </span>
    );
  }
  if (isTyped) return <span className={classes.waiting}>{t('notSaved')}</span>;
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
        <p>{say(language, why.sentence)}</p>
        <Button size="xs" onClick={() => void queries.invalidateQueries({ queryKey: ['visit', visit], exact: true })}>
          {t('retry')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

/** What holds saving up, and every act that was refused, each with its reason and the ways out. */
function Unsaved() {
  const { t } = useTranslation();
  const session = useVisit();
  const { unsent, saving, failure, refused, isKept } = useVisitState((state) => state);
  const count = refused.length + (failure ? unsent : 0);
  return (
    <Popover position="bottom-end" withArrow width={360}>
      <Popover.Target>
        <button type="button" className={classes.unsaved}>
          ▲ {t('unsent', { count })}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.acts}>
        {failure && (
          <FailureNotice failure={failure}>
            {saving && <SavedInPart {...saving} />}
            {!isKept && <p>{t('notKept')}</p>}
            <Discard />
          </FailureNotice>
        )}
        {refused.map((act) => (
          <Refused key={act.batch} act={act} />
        ))}
        <Button size="xs" onClick={session.retry}>
          {t('retry')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function Refused({ act }: { act: RefusedAct }) {
  const { t } = useTranslation();
  const wordsOf = useActWords();
  const words = act.changes.flatMap(textsOf).slice(0, mostTexts).join(' · ');
  return (
    <FailureNotice failure={act.failure}>
      <Text fw={600}>{act.act === undefined ? t('change') : wordsOf(act.act)}</Text>
      <SavedInPart saved={act.saved} of={act.changes.length} />
      {words !== '' && <Text size="sm">“{words}”</Text>}
      <Discard batch={act.batch} />
    </FailureNotice>
  );
}

/** Said before an act is given up: what of it is on disk already. */
function SavedInPart({ saved, of }: { saved: number; of: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return saved > 0 && <p>{t('savedInPart', { saved: format.count(saved), of: format.count(of) })}</p>;
}

function Discard({ batch }: { batch?: string }) {
  const { t } = useTranslation();
  const session = useVisit();
  return (
    <Button size="xs" variant="default" onClick={() => void session.discard(batch).catch(showFailure)}>
      {t('discard')}
    </Button>
  );
}

const mostTexts = 5;

/** What a person wrote in a change: texts of more than one word. */
function textsOf(change: Change): string[] {
  return Object.values(writtenFields(change)).filter(
    (value): value is string => typeof value === 'string' && /\s/u.test(value),
  );
}
