import { useTranslation } from 'react-i18next';
import type { NodeScore } from '../../../shared/domain/scoring/score.ts';
import { useEntities } from '../../client/visit-hooks.ts';
import { memberName } from '../member-name.ts';
import { useFormat } from '../use-format.ts';
import classes from './trace.module.css';

interface TraceInputsProps {
  node: string;
  score: NodeScore;
  nameOf: (node: string) => string;
  open: (node: string) => void;
}

/** What went into a number: the nodes below it, or what each assessor gave. */
export function TraceInputs({ node, score, nameOf, open }: TraceInputsProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const team = useEntities('team');
  const consensus = Object.values(useEntities('consensus')).find(({ indicator }) => indicator === node);
  const isLeaf = score.rule === 'meanOfAssessors' || score.rule === 'consensus';
  const hasWeights = score.inputs.some(({ weight }) => weight !== undefined);
  const whoOf = (id: string): string => (id === 'consensus' ? t('trace.consensus') : memberName(team[id]));
  return (
    <>
      <table className={classes.inputs}>
        <thead>
          <tr>
            <th>{t(isLeaf ? 'trace.assessor' : 'trace.part')}</th>
            <th>{t('trace.given')}</th>
            {hasWeights && <th>{t('trace.weight')}</th>}
          </tr>
        </thead>
        <tbody>
          {score.inputs.map(({ id, given, countsAs, weight, leftOut }) => (
            <tr key={id} data-left-out={leftOut !== undefined || undefined}>
              <th scope="row">
                {isLeaf ? (
                  whoOf(id)
                ) : (
                  <button type="button" className={classes.part} onClick={() => open(id)}>
                    {nameOf(id)}
                  </button>
                )}
              </th>
              <td>
                {format.decimal(given)}
                {countsAs !== undefined && <> → {t('trace.countsAs', { value: format.decimal(countsAs) })}</>}
                {leftOut !== undefined && <small> {t(`trace.leftOut.${leftOut}`)}</small>}
              </td>
              {hasWeights && <td>{weight === undefined ? '' : format.decimal(weight)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {score.rule === 'consensus' && consensus && <p>{t('trace.reason', { reason: consensus.reason })}</p>}
    </>
  );
}
