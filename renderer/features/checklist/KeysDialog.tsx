import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { notApplicableKey } from '../../../shared/domain/progress/rating-key.ts';
import type { Scale } from '../../../shared/schema/instrument.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import classes from './keys-dialog.module.css';

/** Every key of the walk with what it does. */
export function KeysDialog({ scale, onClose }: { scale: Scale; onClose: () => void }) {
  const { t } = useTranslation('checklist');
  const digits = `${Math.ceil(scale.min)}–${Math.min(9, Math.floor(scale.max))}`;
  const rows = [
    [[digits], t('keys.rate')],
    ...(scale.step < 1 ? [[[digits], t('keys.half')] as const] : []),
    [[notApplicableKey(scale)], t('keys.notApplicable')],
    [['T'], t('keys.notProven')],
    [['Delete'], t('keys.clear')],
    [['Enter', '→'], t('keys.next')],
    [['←'], t('keys.back')],
    [['↑', '↓'], t('keys.ladder')],
    [['N'], t('keys.note')],
    [['Esc'], t('keys.leave')],
    [['Ctrl Enter'], t('keys.leaveNote')],
    [['E'], t('keys.evidence')],
    [['F'], t('keys.finding')],
    [['K'], t('keys.agree')],
    [['V'], t('keys.table')],
    [['/'], t('keys.search')],
    [['Ctrl K'], t('keys.palette')],
    [['Ctrl Z'], t('keys.undo')],
    [['Ctrl Y'], t('keys.redo')],
    [['?'], t('keys.all')],
  ] as const;
  return (
    <Modal opened onClose={onClose} title={t('keys.title')} size="lg">
      <dl className={classes.keys}>
        {rows.map(([keys, what]) => (
          <div key={what} className={classes.row}>
            <dt>
              {keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
