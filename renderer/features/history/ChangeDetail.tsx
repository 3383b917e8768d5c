import { useTranslation } from 'react-i18next';
import { standingOf } from '../../../shared/domain/progress/standing.ts';
import type { Edit } from '../../../shared/schema/edit.ts';
import { useMember } from '../../client/settings-query.ts';
import { useSequence } from '../../client/use-sequence.ts';
import { useVisit } from '../../client/visit-hooks.ts';
import { changedFields, shownValue } from './changed-fields.ts';
import type { HistorySearch } from './history-search.ts';
import classes from './history.module.css';
import { useEntityName } from './use-entity-name.ts';
import { useFieldName } from './use-field-name.ts';

/** One edit, field by field: from what to what. */
export function ChangeDetail({ edit, narrow }: { edit: Edit; narrow: (search: HistorySearch) => void }) {
  const { t } = useTranslation('history');
  const entityName = useEntityName();
  const fieldName = useFieldName();
  const isHidden = useIsHidden(edit);
  const { collection, id, op } = edit.change;
  return (
    <section className={classes.change}>
      <h3>
        {t(`ops.${op === 'put' && edit.was !== null ? 'set' : op}`)} {t(`collections.${collection}`)}{' '}
        <button type="button" className={classes.entity} onClick={() => narrow({ collection, entity: id })}>
          {entityName(collection, id)}
        </button>
      </h3>
      {isHidden ? (
        <p>{t('hidden')}</p>
      ) : (
        <dl className={classes.fields}>
          {changedFields(edit).map(({ field, was, now }) => (
            <div key={field}>
              <dt>
                <button
                  type="button"
                  className={classes.field}
                  title={t('onlyField', { field: fieldName(collection, field) })}
                  onClick={() => narrow({ collection, entity: id, field })}
                >
                  {fieldName(collection, field)}
                </button>
              </dt>
              <dd>
                {was !== undefined && <del>{shownValue(was)}</del>} {now !== undefined && <ins>{shownValue(now)}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** Who rates does not read others' ratings and what was agreed on an indicator before giving their own. */
function useIsHidden({ change }: Edit): boolean {
  const sequence = useSequence();
  const member = useMember(useVisit().getState().id);
  if (change.collection !== 'ratings' && change.collection !== 'consensus') return false;
  const [assessor, indicator = assessor] = change.id.split(':');
  if (change.collection === 'ratings' && assessor === member) return false;
  return indicator === undefined || !sequence.byId.has(indicator) || standingOf(sequence, indicator, member).isBlind;
}
