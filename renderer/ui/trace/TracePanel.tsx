import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeScore } from '../../../shared/domain/scoring/score.ts';
import type { LocalText } from '../../../shared/schema/primitives.ts';
import { listNodes } from '../../../shared/domain/instrument/list-nodes.ts';
import { textOfNode } from '../../../shared/domain/instrument/warn-instrument.ts';
import { useIsBlind } from '../../client/use-is-blind.ts';
import { useInstrument, useScore } from '../../client/visit-hooks.ts';
import { useFormat } from '../use-format.ts';
import { TraceInputs } from './TraceInputs.tsx';
import classes from './trace.module.css';

interface TracePanelProps {
  /** From the number that was opened to the one that is shown. */
  path: string[];
  go: (path: string[]) => void;
}

/** The working of one number: the rule, what went in, what was left out and why, and where it was rounded. */
export function TracePanel({ path, go }: TracePanelProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const instrument = useInstrument();
  const score = useScore();
  const titles = useMemo(
    () => new Map<string, LocalText>(listNodes(instrument).map(({ node }) => [node.id, textOfNode(node)])),
    [instrument],
  );
  const nameOf = (node: string): string => {
    const title = titles.get(node);
    return title ? `${node} · ${format.text(title)}` : t('index');
  };
  const here = path.at(-1) ?? 'root';
  const scored = here === 'root' ? score.root : score.nodes[here];
  const isBlind = useIsBlind()(here);
  if (!scored) return <p>{t('trace.none')}</p>;
  return (
    <div className={classes.panel}>
      {path.length > 1 && (
        <nav aria-label={t('trace.path')} className={classes.path}>
          {path.slice(0, -1).map((node, depth) => (
            <button key={node} type="button" className={classes.step} onClick={() => go(path.slice(0, depth + 1))}>
              {node === 'root' ? t('index') : node} ›
            </button>
          ))}
        </nav>
      )}
      <h3 className={classes.name}>{nameOf(here)}</h3>
      {isBlind ? (
        <p>{t('trace.blind')}</p>
      ) : (
        <Working node={here} score={scored} nameOf={nameOf} go={(node) => go([...path, node])} />
      )}
      {scored.missing > 0 && <p>▲ {t('trace.missing', { count: scored.missing })}</p>}
    </div>
  );
}

interface WorkingProps {
  node: string;
  score: NodeScore;
  nameOf: (node: string) => string;
  go: (node: string) => void;
}

function Working({ node, score, nameOf, go }: WorkingProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const instrument = useInstrument();
  return (
    <>
      <p className={classes.result}>{format.decimal(score.display)}</p>
      {score.value === null ? (
        <p>{t('trace.noValue')}</p>
      ) : (
        <p className={classes.exact}>
          {t('trace.exact', { value: format.decimal(score.value) })}
          {score.fraction !== undefined && <> = {score.fraction}</>}. {t('trace.rounded', instrument)}
        </p>
      )}
      <p>{t(`trace.rules.${score.rule}`, { count: score.counted })}</p>
      <TraceInputs node={node} score={score} nameOf={nameOf} open={go} />
    </>
  );
}
