import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeDifference } from '../../../shared/domain/comparison/compare-visits.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './dashboard.module.css';
import { dashboardCommands } from './dashboard-commands.ts';

/** node of this visit → the node of the other visit that it stands for. */
export type Mapping = Record<string, string>;

interface NodeMappingProps {
  nodes: readonly NodeDifference[];
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
}

/** Says which new node stands for which one that is gone, and takes it back. */
export function NodeMapping({ nodes, mapping, onMapping }: NodeMappingProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const [node, setNode] = useState('');
  const [last, setLast] = useState('');
  const choices = (change: NodeDifference['change'], empty: string) => [
    { value: '', label: empty },
    ...nodes
      .filter((row) => row.change === change)
      .map((row) => ({ value: row.node, label: `${row.node} ${format.text(row.title)}` })),
  ];
  const [fresh, gone] = [choices('new', t('compare.newNode')), choices('removed', t('compare.goneNode'))];
  const map = (): void => {
    onMapping({ ...mapping, [node]: last });
    setNode('');
    setLast('');
  };
  return (
    <>
      {fresh.length > 1 && gone.length > 1 && (
        <div className={classes.mapping}>
          <NativeSelect
            aria-label={t('compare.newNode')}
            value={node}
            data={fresh}
            onChange={({ currentTarget }) => setNode(currentTarget.value)}
          />
          <NativeSelect
            aria-label={t('compare.goneNode')}
            value={last}
            data={gone}
            onChange={({ currentTarget }) => setLast(currentTarget.value)}
          />
          <CommandButton
            command={dashboardCommands.sameNode}
            isEnabled={node !== '' && last !== ''}
            run={map}
            variant="default"
          />
        </div>
      )}
      {Object.entries(mapping).map(([mapped, target]) => (
        <p key={mapped} className={classes.none}>
          {t('compare.sameAs', { node: mapped, last: target })}{' '}
          <CommandButton
            command={dashboardCommands.unmap}
            run={() => onMapping(Object.fromEntries(Object.entries(mapping).filter(([other]) => other !== mapped)))}
            size="compact-xs"
            variant="subtle"
          />
        </p>
      ))}
    </>
  );
}
