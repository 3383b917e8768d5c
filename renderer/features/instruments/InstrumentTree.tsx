import { useTranslation } from 'react-i18next';
import type { InstrumentView } from '../../../shared/contract/instruments.ts';
import type { Aggregate, Instrument, InstrumentNode } from '../../../shared/schema/instrument.ts';
import { listNodes } from '../../../shared/domain/instrument/list-nodes.ts';
import { textOfNode } from '../../../shared/domain/instrument/warn-instrument.ts';
import { Card } from '../../ui/Card.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './instruments.module.css';
import { ScalesAndBands } from './ScalesAndBands.tsx';
import { WarningList } from './WarningList.tsx';

/** One instrument as it is asked: its tree with weights and rules, its scales, and the questions by role. */
export function InstrumentTree({ view }: { view: InstrumentView }) {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  const { instrument, origin, warnings } = view;
  return (
    <div className={classes.stack}>
      <div className={classes.headline}>
        <h2 className={classes.name}>{format.text(instrument.title)}</h2>
        <Pill>{instrument.id}</Pill>
        <Pill>{t('version', { version: instrument.version })}</Pill>
        <Pill tone={origin === 'own' ? 'accent' : 'plain'}>{t(`origin.${origin}`)}</Pill>
      </div>
      {instrument.note && <p className={classes.note}>{format.text(instrument.note)}</p>}
      {warnings.length > 0 && <WarningList warnings={warnings} />}
      <TreeTable instrument={instrument} />
      <ScalesAndBands instrument={instrument} />
      <Roles instrument={instrument} />
    </div>
  );
}

function TreeTable({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation('instruments');
  const nodes = listNodes(instrument);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached from the keyboard
    <section className={classes.scroller} tabIndex={0} aria-label={t('tree.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('tree.id')}</th>
            <th>{t('tree.text')}</th>
            <th className={classes.number}>{t('tree.weight')}</th>
            <th>{t('tree.rule')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ node, above }) => (
            <TreeRow key={node.id} node={node} depth={above.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TreeRow({ node, depth }: { node: InstrumentNode; depth: number }) {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  const isGroup = 'children' in node;
  const rule = (aggregate: Aggregate): string => t(`rules.${aggregate}`);
  return (
    <tr data-group={isGroup || undefined}>
      <td className={classes.code}>{node.id}</td>
      <td style={{ paddingInlineStart: 12 + depth * 18 }}>
        {format.text(textOfNode(node))}
        {!isGroup && node.evidence && <div className={classes.mute}>{format.text(node.evidence)}</div>}
      </td>
      <td className={classes.number}>{node.weight === undefined ? '' : format.decimal(String(node.weight))}</td>
      <td className={classes.nowrap}>{isGroup ? rule(node.aggregate) : node.scale}</td>
    </tr>
  );
}

function Roles({ instrument: { roles = [] } }: { instrument: Instrument }) {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  if (roles.length === 0) return null;
  return (
    <Card title={t('roles')}>
      {roles.map((role) => (
        <details key={role.id}>
          <summary>{format.text(role.title)}</summary>
          <ul>
            {role.questions.map((question) => (
              <li key={question.id}>{format.text(question.text)}</li>
            ))}
          </ul>
        </details>
      ))}
    </Card>
  );
}
