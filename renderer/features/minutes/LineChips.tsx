import { useTranslation } from 'react-i18next';
import { actionGaps } from '../../../shared/domain/actions/action-gaps.ts';
import type { ParsedLine } from '../../../shared/domain/minutes/parse-typed-line.ts';
import type { Action } from '../../../shared/schema/meeting.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './minutes.module.css';

interface LineChipsProps {
  parsed: ParsedLine;
  /** What the line's action has already. */
  action?: Action | undefined;
}

/** What was understood of a typed line, in a few words, before it is kept. */
export function LineChips({ parsed, action }: LineChipsProps) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const gaps = parsed.kind === 'action' ? actionGaps({ ...action, ...gapsOf(parsed) }) : [];
  const due = parsed.due;
  return (
    <div className={classes.chips} aria-live="polite">
      <span className={`${classes.chip} ${parsed.kind === 'action' ? classes.action : ''}`}>
        {t(`lines.${parsed.kind}`)}
      </span>
      {parsed.owner && <span className={classes.chip}>{parsed.owner.label}</span>}
      {due !== undefined && (
        <span className={classes.chip}>→ {t('minutes.dueOn', { date: format.shortDate(due) })}</span>
      )}
      {parsed.links.map((id) => (
        <span key={id} className={classes.chip}>
          {id}
        </span>
      ))}
      {gaps.map((gap) => (
        <span key={gap} className={classes.gap}>
          {t(`minutes.${gap}`)}
        </span>
      ))}
      {parsed.chips
        .filter(({ isUnclear }) => isUnclear)
        .map(({ from, part, value }) => (
          <span key={from} className={classes.gap}>
            {part === 'due' && t('minutes.unreadDay', { words: value })}
            {part === 'link' && t('minutes.unknown', { name: value })}
            {(part === 'speaker' || part === 'owner') && t('minutes.whoIsIt', { name: value })}
          </span>
        ))}
    </div>
  );
}

function gapsOf({ owner, due }: ParsedLine): Parameters<typeof actionGaps>[0] {
  return { ...(owner === undefined ? {} : { owner: owner.label }), ...(due === undefined ? {} : { due }) };
}
