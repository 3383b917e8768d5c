import { useTranslation } from 'react-i18next';
import { useWhyReadOnly } from '../../ui/use-why-read-only.ts';
import classes from './checklist.module.css';

/** Why nothing can be rated here: sealed, from a newer Tinjau, nobody chosen, or a member who does not rate. */
export function ReadOnlyReason({ member }: { member: string | undefined }) {
  const { t } = useTranslation('checklist');
  const nobodyRates = member === undefined ? t('noMember') : t('cannotRate', { who: member });
  return <p className={classes.reason}>{useWhyReadOnly() ?? nobodyRates}</p>;
}
