import { Alert, Checkbox, FileButton, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { headed } from '../../../shared/domain/attendees/attendee-columns.ts';
import {
  attendeeFields,
  type AttendeeField,
  type ColumnMatch,
} from '../../../shared/domain/attendees/attendee-fields.ts';
import { importAttendees } from '../../../shared/domain/attendees/import-attendees.ts';
import { decodeTable, readTable } from '../../../shared/domain/attendees/read-table.ts';
import { identityKey } from '../../../shared/domain/attendees/similar-attendees.ts';
import { nodeNames } from '../../../shared/domain/instrument/node-names.ts';
import { sessionTitle } from '../../../shared/domain/agenda/session-title.ts';
import { mostPeople } from '../../../shared/schema/primitives.ts';
import { useCollection, useInstrument, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { PasteProblems } from './PasteProblems.tsx';
import classes from './attendees.module.css';
import { useAttendeeWords } from './use-attendee-words.ts';
import { useTakeRows } from './use-take-rows.ts';
import { attendeesCommands } from './attendees-commands.ts';

interface PastePanelProps {
  isOpen: boolean;
  session: Listed<'sessions'> | undefined;
  onClose: () => void;
}

/** Takes attendees from a spreadsheet: columns are matched, bad rows are said, and all come in as one step of undo. */
export function PastePanel({ isOpen, session, onClose }: PastePanelProps) {
  const { t } = useTranslation('meeting');
  return (
    <Dialog opened={isOpen} onClose={onClose} title={t('paste.title')} size="xl">
      {isOpen && <Paste session={session} onDone={onClose} />}
    </Dialog>
  );
}

function Paste({ session, onDone }: { session: Listed<'sessions'> | undefined; onDone: () => void }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const instrument = useInstrument();
  const attendees = useCollection('attendees');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ColumnMatch>();
  const [headSaid, setHeadSaid] = useState<boolean>();
  const [invites, setInvites] = useState(true);
  const [skips, setSkips] = useState(true);
  const take = useTakeRows();
  const table = useMemo(() => readTable(text), [text]);
  const { head, rows, columns: matched } = useMemo(() => headed(table, headSaid), [table, headSaid]);
  const columns = chosen ?? matched;
  const nodes = useMemo(() => nodeNames(instrument), [instrument]);
  const hasPosition = columns.includes('position') || columns.includes('organisation');
  const read = useMemo(
    () => (hasPosition ? importAttendees({ rows }, columns, nodes) : { rows: [], problems: [] }),
    [rows, columns, nodes, hasPosition],
  );
  const registered = useMemo(() => new Set(attendees.map(identityKey)), [attendees]);
  const fresh = useMemo(
    () => read.rows.filter(({ attendee }) => !registered.has(identityKey(attendee))),
    [read, registered],
  );
  const known = read.rows.length - fresh.length;
  const taken = skips ? fresh : read.rows;
  const invitedTo = invites ? session : undefined;
  const isTooMany = invitedTo !== undefined && invitedTo.expected.length + taken.length > mostPeople;
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
        onPaste={(event) => {
          // A browser takes a minute to put thousands of rows into a field by itself.
          event.preventDefault();
          const { value, selectionStart, selectionEnd } = event.currentTarget;
          paste(value.slice(0, selectionStart) + event.clipboardData.getData('text') + value.slice(selectionEnd));
        }}
      />
      <Group>
        <FileButton
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(file) => void file?.arrayBuffer().then((bytes) => paste(decodeTable(new Uint8Array(bytes))))}
        >
          {(button) => <CommandButton command={attendeesCommands.pasteFile} run={button.onClick} variant="default" />}
        </FileButton>
        <Checkbox
          label={t('paste.hasHead')}
          checked={head.length > 0}
          onChange={({ currentTarget }) => {
            setHeadSaid(currentTarget.checked);
            setChosen(undefined);
          }}
        />
        {session !== undefined && (
          <Checkbox
            label={t('paste.expect', { title: sessionTitle(session, format.language) })}
            checked={invites}
            onChange={({ currentTarget }) => setInvites(currentTarget.checked)}
          />
        )}
      </Group>
      {table.rows.length > 0 && (
        <Columns
          columns={columns}
          rows={rows.slice(0, 5).map(({ cells }) => cells)}
          head={head}
          onColumns={setChosen}
        />
      )}
      {table.rows.length > 0 && !hasPosition && <Alert color="orange">{t('paste.noPosition')}</Alert>}
      <PasteProblems problems={[...table.problems, ...read.problems]} />
      {known > 0 && (
        <Checkbox
          label={t('paste.skipKnown', { count: known })}
          checked={skips}
          onChange={({ currentTarget }) => setSkips(currentTarget.checked)}
        />
      )}
      {isTooMany && (
        <Alert color="orange">
          {t('paste.tooMany', { most: format.count(mostPeople), invited: format.count(invitedTo.expected.length) })}
        </Alert>
      )}
      <Group justify="space-between">
        <Text component="output">{t('paste.rows', { count: taken.length })}</Text>
        <CommandButton
          command={attendeesCommands.takePasted}
          isEnabled={taken.length !== 0 && !isTooMany}
          run={() => {
            if (take(taken, invitedTo?.id)) onDone();
          }}
          params={{ count: taken.length }}
        />
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
  const words = useAttendeeWords();
  const name = (field: AttendeeField) => ({ value: field, label: words(field) });
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
