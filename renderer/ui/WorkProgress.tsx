import { Group, Progress as Bar, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Progress } from '../../shared/contract/call.ts';
import type { Command } from '../commands/command.ts';
import { CommandButton } from '../commands/CommandButton.tsx';

interface WorkProgressProps {
  /** What is being done. */
  label: string;
  progress: Progress | undefined;
  cancel?: { command: Command; onCancel: () => void };
}

const patience = 300;

/** The bar of long work; nothing is shown of work that takes less than 300 ms. */
export function WorkProgress({ label, progress, cancel }: WorkProgressProps) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(waiting);
  }, []);
  if (!isShown) return null;
  const percent = progress === undefined ? 0 : (100 * progress.done) / progress.total;
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text component="output">{label}</Text>
        {cancel && <CommandButton command={cancel.command} run={cancel.onCancel} size="compact-sm" variant="default" />}
      </Group>
      <Bar value={percent} aria-label={label} />
    </div>
  );
}
