import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorEntry } from '../../../shared/domain/instrument/list-indicators.ts';
import { nextUnanswered, progressByNode, type NodeProgress } from '../../../shared/domain/progress/progress.ts';
import type { Sequence } from '../../../shared/domain/progress/sequence.ts';
import type { InstrumentGroup } from '../../../shared/schema/instrument.ts';
import { PillarMark } from '../../ui/PillarMark.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './sequence-rail.module.css';

interface SequenceRailProps {
  sequence: Sequence;
  viewer: string | undefined;
  entry: IndicatorEntry;
  onGo: (indicator: string) => void;
}

/** The outermost groups with how far each has come; the one at hand also shows its own groups. */
export function SequenceRail({ sequence, viewer, entry, onGo }: SequenceRailProps) {
  const { t } = useTranslation('checklist');
  const progress = useMemo(() => progressByNode(sequence, viewer), [sequence, viewer]);
  const groups = sequence.instrument.root.children.filter((node) => 'children' in node);
  const go = (group: InstrumentGroup): void => {
    const inside = sequence.entries.filter(({ path }) => path.includes(group));
    const target = nextUnanswered(sequence, viewer, undefined, inside) ?? inside[0];
    if (target) onGo(target.indicator.id);
  };
  return (
    <nav aria-label={t('progress')} className={classes.rail}>
      {groups.map((group, position) => {
        const isHere = entry.path[0] === group;
        const inner = isHere ? group.children.filter((node) => 'children' in node) : [];
        return (
          <div key={group.id} className={classes.group} data-here={isHere || undefined}>
            <RailGroup group={group} progress={progress.get(group.id)} position={position} onGo={() => go(group)} />
            {inner.map((node) => (
              <RailGroup
                key={node.id}
                group={node}
                progress={progress.get(node.id)}
                isHere={entry.path[1] === node}
                onGo={() => go(node)}
              />
            ))}
          </div>
        );
      })}
    </nav>
  );
}

interface RailGroupProps {
  group: InstrumentGroup;
  progress: NodeProgress | undefined;
  /** Place among the outermost groups; absent for an inner one. */
  position?: number;
  isHere?: boolean;
  onGo: () => void;
}

function RailGroup({ group, progress = { rated: 0, total: 0 }, position, isHere, onGo }: RailGroupProps) {
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const name = format.text(group.short ?? group.title);
  const { rated, total } = progress;
  const label = t('progressOf', { name: format.text(group.title), rated, total });
  if (position === undefined) {
    return (
      <button type="button" className={classes.inner} aria-current={isHere || undefined} title={label} onClick={onGo}>
        {name} · {rated}/{total}
      </button>
    );
  }
  return (
    <button type="button" className={classes.outer} title={label} onClick={onGo}>
      <span className={classes.name}>
        <PillarMark position={position} />
        {name}
        <span className={classes.count}>
          {rated}/{total}
        </span>
      </span>
      <ProgressBar done={rated} total={total} pillar={position} />
    </button>
  );
}
