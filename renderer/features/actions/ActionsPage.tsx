import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAction } from '../../../shared/domain/actions/edit-actions.ts';
import { wallClock } from '../../../shared/domain/agenda/zones.ts';
import { actionGaps, isOverdue } from '../../../shared/domain/actions/action-gaps.ts';
import { actionsCsv } from '../../../shared/domain/actions/actions-csv.ts';
import { actionTitle } from '../../../shared/domain/actions/action-title.ts';
import { useCollection, useEdit, useHeader, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { CommandChoice } from '../../commands/CommandChoice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { saveText } from '../../ui/save-text.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { Screen } from '../../ui/Screen.tsx';
import { useArrival, useAsked } from '../../ui/use-arrival.ts';
import { useFormat } from '../../ui/use-format.ts';
import { ActionDetail } from './ActionDetail.tsx';
import classes from './actions.module.css';
import { actionsCommands } from './actions-commands.ts';

const filters = ['all', 'open', 'incomplete', 'overdue'] as const;
type Filter = (typeof filters)[number];

/** Everything that was promised in the visit: who, by when, and what is missing. */
export function ActionsPage() {
  const { t } = useTranslation('meeting');
  const { language } = useFormat();
  const { zone } = useHeader();
  const edit = useEdit();
  const actions = useCollection('actions');
  const [today] = useState(() => wallClock(new Date(), zone).date);
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState(useAsked());
  const groups = useMemo(() => byFilter(actions, today), [actions, today]);
  const shown = groups[filter];

  const add = (): void => {
    const id = crypto.randomUUID();
    if (!edit((content) => addAction(content, id))) return;
    setFilter('all');
    setChosen(id);
  };
  const exportCsv = (): void => {
    const text = actionsCsv(shown, language);
    saveText({ text, fileName: 'tindak-lanjut.csv', mediaType: 'text/csv' }).catch(showFailure);
  };

  return (
    <Screen
      title={t('actions.title')}
      badges={
        <CommandChoice
          command={actionsCommands.filter}
          size="xs"
          value={filter}
          data={filters.map((value) => ({
            value,
            label: `${t(`actions.filters.${value}`)} · ${groups[value].length}`,
          }))}
          onChange={setFilter}
        />
      }
      actions={
        <>
          <CommandButton
            command={actionsCommands.exportCsv}
            isEnabled={shown.length !== 0}
            run={exportCsv}
            variant="default"
          />
          <CommandButton command={actionsCommands.add} run={add} />
        </>
      }
      aside={<ActionDetail key={chosen} id={chosen} onGone={() => setChosen(undefined)} />}
      foot={{
        counts: t('actions.counts', {
          open: groups.open.length,
          incomplete: groups.incomplete.length,
          overdue: groups.overdue.length,
        }),
      }}
    >
      {actions.length === 0 && <EmptyState title={t('actions.addFirst')} />}
      {actions.length > 0 && shown.length === 0 && <p>{t('actions.none')}</p>}
      <ul className={classes.actions}>
        {shown.map((action) => (
          <ActionRow
            key={action.id}
            action={action}
            today={today}
            isChosen={action.id === chosen}
            onChoose={() => setChosen(action.id)}
          />
        ))}
      </ul>
    </Screen>
  );
}

function byFilter(actions: readonly Listed<'actions'>[], today: string): Record<Filter, Listed<'actions'>[]> {
  const open = actions.filter(({ status }) => status === 'open');
  return {
    all: [...actions],
    open,
    incomplete: open.filter((action) => actionGaps(action).length > 0),
    overdue: open.filter((action) => isOverdue(action, today)),
  };
}

interface ActionRowProps {
  action: Listed<'actions'>;
  today: string;
  isChosen: boolean;
  onChoose: () => void;
}

function ActionRow({ action, today, isChosen, onChoose }: ActionRowProps) {
  const { t } = useTranslation('meeting');
  const arrival = useArrival<HTMLButtonElement>(action.id);
  const format = useFormat();
  const gaps = action.status === 'open' ? actionGaps(action) : [];
  const owner = [action.owner, action.organisation].filter(Boolean).join(', ');
  return (
    <li className={classes.action} data-chosen={isChosen || undefined}>
      <div>
        <button ref={arrival} type="button" className={classes.text} aria-pressed={isChosen} onClick={onChoose}>
          {actionTitle(action, format.language)}
        </button>
        <div className={classes.mute}>
          {[owner, action.links.join(' '), action.carriedFrom && t('actions.carried', { from: action.carriedFrom })]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {gaps.length > 0 && <strong className={classes.bad}>{gaps.map((gap) => t(`minutes.${gap}`)).join(' ')}</strong>}
      </div>
      <div className={classes.mute}>{action.due === undefined ? '–' : format.shortDate(action.due)}</div>
      <div className={classes.marks}>
        {isOverdue(action, today) && <Pill tone="bad">{t('actions.overdue')}</Pill>}
        {action.priority === 'high' && <Pill tone="warn">{t('actions.priorities.high')}</Pill>}
        <Pill tone={action.status === 'done' ? 'ok' : 'plain'}>{t(`actions.states.${action.status}`)}</Pill>
      </div>
    </li>
  );
}
