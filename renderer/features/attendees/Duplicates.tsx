import { Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergeAttendees } from '../../../shared/domain/attendees/merge-attendees.ts';
import { similarAttendees, type SimilarPair } from '../../../shared/domain/attendees/similar-attendees.ts';
import { personLabel } from '../../../shared/domain/people/speakers-of.ts';
import { useEdit, useEntities } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Card } from '../../ui/Card.tsx';
import classes from './attendees.module.css';
import { attendeesCommands } from './attendees-commands.ts';

/** Attendees with similar names, offered for merging; nothing is merged by itself. */
export function Duplicates() {
  const { t } = useTranslation('meeting');
  const attendees = useEntities('attendees');
  const [differ, setDiffer] = useState<ReadonlySet<string>>(new Set());
  const pairs = useMemo(() => similarAttendees(attendees), [attendees]);
  const open = pairs.filter((pair) => !differ.has(keyOf(pair)));
  if (open.length === 0) return null;
  return (
    <Card title={t('duplicates.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('duplicates.hint', { count: open.length })}
      </Text>
      <ul className={classes.plain}>
        {open.slice(0, 20).map((pair) => (
          <Pair key={keyOf(pair)} pair={pair} onDiffer={() => setDiffer(new Set([...differ, keyOf(pair)]))} />
        ))}
      </ul>
    </Card>
  );
}

function Pair({ pair, onDiffer }: { pair: SimilarPair; onDiffer: () => void }) {
  const { t } = useTranslation('meeting');
  const attendees = useEntities('attendees');
  const edit = useEdit();
  const [first, second] = [attendees[pair.first], attendees[pair.second]];
  if (first === undefined || second === undefined) return null;
  const describe = (each: typeof first): string => [personLabel(each), each.organisation].filter(Boolean).join(' · ');
  const merge = (kept: string, other: string) => edit((content) => mergeAttendees(content, kept, other));
  return (
    <li className={classes.declaration}>
      <Text>
        {describe(first)} <span className={classes.mute}>↔</span> {describe(second)}{' '}
        <span className={classes.mute}>{t('duplicates.likeness', { percent: Math.round(100 * pair.likeness) })}</span>
      </Text>
      <Group gap="xs">
        <CommandButton
          command={attendeesCommands.merge}
          run={() => merge(pair.first, pair.second)}
          params={{ name: personLabel(first) }}
          size="compact-sm"
          variant="default"
        />
        <CommandButton
          command={attendeesCommands.merge}
          run={() => merge(pair.second, pair.first)}
          params={{ name: personLabel(second) }}
          size="compact-sm"
          variant="default"
        />
        <CommandButton command={attendeesCommands.differ} run={onDiffer} size="compact-sm" variant="subtle" />
      </Group>
    </li>
  );
}

function keyOf({ first, second }: SimilarPair): string {
  return `${first} ${second}`;
}
