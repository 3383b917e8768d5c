import { useTranslation } from 'react-i18next';
import { say } from '../../../shared/i18n/say.ts';
import { isSealed } from '../../../shared/domain/visit/states.ts';
import { useHeader, useVisitState } from '../../backend/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './checklist.module.css';

/** Why nothing can be rated here: sealed, from a newer Tinjau, nobody chosen, or a member who does not rate. */
export function ReadOnlyReason({ member }: { member: string | undefined }) {
  const { t } = useTranslation('checklist');
  const { t: tApp } = useTranslation();
  const { language } = useFormat();
  const { status } = useHeader();
  const readOnly = useVisitState((state) => state.readOnly);
  const reason = (): string => {
    if (readOnly) return say(language, readOnly.sentence);
    if (isSealed(status)) return tApp('sealedNotice');
    return member === undefined ? t('noMember') : t('cannotRate', { who: member });
  };
  return <p className={classes.reason}>{reason()}</p>;
}
