import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../client/visit-hooks.ts';
import { memberInitials, memberName } from '../../ui/member-name.ts';
import classes from './ladder.module.css';

/** Who stands on a level, in initials; the whole name is read out and shown on pointing. */
export function RaterMark({ member, isMe = false }: { member: string; isMe?: boolean }) {
  const { t } = useTranslation('checklist');
  const person = useEntity('team', member);
  const label = t('ratedBy', { who: memberName(person) });
  return (
    <span className={classes.rater} data-me={isMe || undefined} title={label}>
      <span aria-hidden>{memberInitials(person)}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
