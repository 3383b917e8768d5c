import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../../shared/i18n/say.ts';
import { useActorWords } from '../../ui/use-actor-words.ts';
import { clockJumpSentence } from '../../../shared/domain/edits/clock-jumps.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { ActCode } from '../../../shared/schema/act-name.ts';
import { useActWords } from '../../ui/use-act-words.ts';
import type { HistoryAct } from './acts-of.ts';
import type { Moment } from './AsOfDrawer.tsx';
import { ChangeDetail } from './ChangeDetail.tsx';
import type { HistorySearch } from './history-search.ts';
import classes from './history.module.css';
import { UndoThis } from './UndoThis.tsx';
import { useEntityName } from './use-entity-name.ts';
import { historyCommands } from './history-commands.ts';

interface ActRowProps {
  act: HistoryAct;
  narrow: (search: HistorySearch) => void;
  showAsOf: (then: Moment) => void;
}

const shownEdits = 50;
/** Acts of the backend that are only led on from, never taken back. */
const lasting: readonly ActCode[] = ['create-visit', 'repair-visit', 'change-status'];

/** One act: when, who, what; opened, every field of it. */
export function ActRow({ act, narrow, showAsOf }: ActRowProps) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const entityName = useEntityName();
  const actWords = useActWords();
  const actorWords = useActorWords();
  const [isOpen, setOpen] = useState(false);
  const jump = act.edits.find(({ clockJump }) => clockJump)?.clockJump;
  const first = act.edits.at(-1)?.edit.change;
  const what = first ? `${t(`collections.${first.collection}`)}: ${entityName(first.collection, first.id)}` : '';
  return (
    <li className={classes.act}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={classes.line}>
          <time dateTime={act.at}>{format.moment(act.at)}</time>
          <span className={classes.by}>{act.by}</span>
          <span className={classes.what}>
            {act.kind !== 'act' && <Pill tone="warn">{t(`kinds.${act.kind}`)}</Pill>}{' '}
            {act.name === undefined ? what : actWords(act.name)}
            {act.name !== undefined && <small> {what}</small>}
          </span>
          <span className={classes.count}>{t('changes', { count: act.edits.length })}</span>
        </summary>
        {isOpen && (
          <div className={classes.detail}>
            {act.edits
              .slice(0, shownEdits)
              .toReversed()
              .map(({ edit }) => (
                <ChangeDetail key={edit.id} edit={edit} narrow={narrow} />
              ))}
            {act.edits.length > shownEdits && <p>{t('andMore', { count: act.edits.length - shownEdits })}</p>}
            <p className={classes.proof}>
              {actorWords(act)} · {t('number', { number: format.count(act.number) })}
            </p>
            <div className={classes.ways}>
              <CommandButton
                command={historyCommands.asOf}
                run={() => showAsOf({ edits: act.number })}
                size="compact-sm"
                variant="default"
              />
              {canBeUndone(act) && <UndoThis batch={act.batch} />}
            </div>
          </div>
        )}
      </details>
      {jump && <p className={classes.jump}>{say(format.language, clockJumpSentence(jump, format.moment))}</p>}
    </li>
  );
}

function canBeUndone({ kind, name }: HistoryAct): boolean {
  return kind !== 'undo' && !(name && lasting.includes(name.code));
}
