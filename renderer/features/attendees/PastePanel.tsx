import { Alert, Button, Checkbox, FileButton, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  attendeeFields,
  isHead,
  matchColumns,
  type AttendeeField,
  type ColumnMatch,
} from '../../../shared/domain/attendees/attendee-columns.ts';
import { importAttendees } from '../../../shared/domain/attendees/import-attendees.ts';
import { readTable } from '../../../shared/domain/attendees/read-table.ts';
import { nodeNames } from '../../../shared/domain/minutes/node-names.ts';
import { useInstrument, type Listed } from '../../backend/visit-hooks.ts';
import { PasteProblems } from './PasteProblems.tsx';
import classes from './attendees.module.css';
import { useTakeRows } from './use-take-rows.ts';

interface PastePanelProps {
  isOpen: boolean;
  session: Listed<'sessions'> | undefined;
  onClose: () => void;
}

/** Takes attendees from a spreadsheet: columns are matched, bad rows are said, and all come in as one step of undo. */
export function PastePanel({ isOpen, session, onClose }: PastePanelProps) {
  const { t } = useTranslation('meeting');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('paste.title')} size="xl">
      {isOpen && <Paste session={session} onDone={onClose} />}
    </Modal>
  );
}

function Paste({ session, onDone }: { session: Listed<'sessions'> | undefined; onDone: () => void }) {
  const { t } = useTranslation('meeting');
  const instrument = useInstrument();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ColumnMatch>();
  const [headSaid, setHeadSaid] = useState<boolean>();
  const [invites, setInvites] = useState(true);
  const take = useTakeRows();
  const table = useMemo(() => readTable(text), [text]);
  const first = table.rows[0]?.cells ?? [];
  const hasHead = headSaid ?? isHead(first);
  const columns = chosen ?? (hasHead ? matchColumns(first) : first.map(() => undefined));
  const rows = useMemo(() => ({ rows: hasHead ? table.rows.slice(1) : table.rows }), [table, hasHead]);
  const nodes = useMemo(() => nodeNames(instrument), [instrument]);
  const hasPosition = columns.includes('position') || columns.includes('organisation');
  const read = useMemo(
    () => (hasPosition ? importAttendees(rows, columns, nodes) : { rows: [], problems: [] }),
    [rows, columns, nodes, hasPosition],
  );
  const paste = (pasted: string): void => {
    setText(pasted);
    setChosen(undefined);
    setHeadSaid(undefined);
  };

  return (
    <Stack>
      <Text size="sm">{t('paste.hint')}</Text>
      <Textarea
        label={t('paste.area')}
        rows={4}
        value={text}
        data-autofocus
        onChange={({ currentTarget }) => paste(currentTarget.value)}
      />
      <Group>
        <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => void file?.text().then(paste)}>
          {(button) => (
            <Button {...button} variant="default">
              {t('paste.file')}
            </Button>
          )}
        </FileButton>
        <Checkbox
          label={t('paste.hasHead')}
          checked={hasHead}
          onChange={({ currentTarget }) => {
            setHeadSaid(currentTarget.checked);
            setChosen(undefined);
          }}
        />
        {session !== undefined && (
          <Checkbox
            label={t('paste.expect', { title: session.title })}
            checked={invites}
            onChange={({ currentTarget }) => setInvites(currentTarget.checked)}
          />
        )}
      </Group>
      {table.rows.length > 0 && (
        <Columns
          columns={columns}
          rows={rows.rows.slice(0, 5).map(({ cells }) => cells)}
          head={hasHead ? first : []}
          onColumns={setChosen}
        />
      )}
      {table.rows.length > 0 && !hasPosition && <Alert color="orange">{t('paste.noPosition')}</Alert>}
      <PasteProblems problems={read.problems} />
      <Group justify="space-between">
        <Text component="output">{t('paste.rows', { count: read.rows.length })}</Text>
        <Button
          disabled={read.rows.length === 0}
          onClick={() => {
            take(read.rows, invites ? session : undefined);
            onDone();
          }}
        >
          {t('paste.take', { count: read.rows.length })}
        </Button>
      </Group>
    </Stack>
  );
}

interface ColumnsProps {
  columns: ColumnMatch;
  head: readonly string[];
  rows: readonly string[][];
  onColumns: (columns: ColumnMatch) => void;
}

function Columns({ columns, head, rows, onColumns }: ColumnsProps) {
  const { t } = useTranslation('meeting');
  const say = (at: number, value: string): void => {
    const field = attendeeFields.find((each) => each === value);
    onColumns(columns.map((before, index) => (index === at ? field : before === field ? undefined : before)));
  };
  const name = (field: AttendeeField) => ({ value: field, label: t(`fields.${field}`) });
  return (
    <section className={classes.wide} aria-label={t('paste.preview')}>
      <table className={classes.preview}>
        <thead>
          <tr>
            {columns.map((field, index) => (
              <th key={index} scope="col">
                <NativeSelect
                  size="xs"
                  label={head[index] ?? t('paste.column', { number: index + 1 })}
                  value={field ?? ''}
                  data={[{ value: '', label: t('paste.skip') }, ...attendeeFields.map(name)]}
                  onChange={({ currentTarget }) => say(index, currentTarget.value)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {columns.map((_, index) => (
                <td key={index}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
