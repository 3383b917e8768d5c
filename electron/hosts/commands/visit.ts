import { writtenFields } from '../../../shared/domain/edits/changes.ts';
import type { Command } from 'commander';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import { clockJumpSentence } from '../../../shared/domain/edits/clock-jumps.ts';
import type { CollectionName, Content } from '../../../shared/schema/content.ts';
import { statusOf } from '../../../shared/domain/visit/states.ts';
import { personName } from '../person-name.ts';
import { withContext, type GlobalOptions, type CommandContext } from '../command-context.ts';
import { addVisitScore } from './score.ts';
import { addVisitEdit } from './visit-edit.ts';
import { wholeNumber } from '../whole-number.ts';
import { sealVisit, type SealOptions } from './seal-visit.ts';

/** `tinjau visit …`: make, list, read, prove and seal visits. */
export function addVisit(program: Command): void {
  const visit = program.command('visit');

  visit
    .command('create <file>')
    .action((file: string, _options: unknown, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => createVisit(context, file)),
    );

  visit
    .command('list')
    .action((_options: unknown, command: Command) => withContext(command.optsWithGlobals<GlobalOptions>(), list));

  visit
    .command('show <id>')
    .option('--as-of <moment>')
    .action((id: string, options: { asOf?: string }, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) =>
        options.asOf === undefined ? showVisit(context, id) : showAsOf(context, id, options.asOf),
      ),
    );

  addVisitEdit(visit);
  addVisitScore(visit);
  addUpkeep(visit);
  addHistory(visit);

  visit
    .command('seal <id>')
    .option('--yes')
    .option('--as <member>')
    .action((id: string, options: SealOptions, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => sealVisit(context, id, options)),
    );
}

function addUpkeep(visit: Command): void {
  visit
    .command('check <id>')
    .action((id: string, _options: unknown, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => proveVisit(context, id)),
    );

  visit
    .command('repair <id>')
    .option('--apply')
    .action((id: string, options: { apply?: boolean }, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => repairVisit(context, id, options.apply)),
    );

  visit
    .command('remove <id>')
    .action((id: string, _options: unknown, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => removeVisit(context, id)),
    );
}

function addHistory(visit: Command): void {
  visit
    .command('history <id>')
    .option('--collection <name>')
    .option('--entity <id>')
    .option('--field <name>')
    .option('--by <person>')
    .option('--limit <n>', '', wholeNumber(1000), 100)
    .action((id: string, options: HistoryOptions, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => showHistory(context, id, options)),
    );
}

async function createVisit(context: CommandContext, file: string): Promise<void> {
  const upload = await context.upload(file);
  const made = await context.client.visits.createFromFile({ by: personName(), upload });
  context.print(made, [made.visit]);
}

async function list(context: CommandContext): Promise<void> {
  const found = await context.client.visits.list();
  const rows = found.visits.map((row) =>
    [row.id, row.startDate, row.status, `${row.rated}/${row.indicators}`, row.title].join('\t'),
  );
  const damaged = found.unreadable.map((row) => `${row.id}\t${row.code}\t${context.say(row.data.sentence)}`);
  context.print(found, [...rows, ...damaged]);
}

async function removeVisit(context: CommandContext, id: string): Promise<void> {
  const { trash } = await context.client.visits.list();
  const isTrashed = trash.some((row) => row.id === id);
  await (isTrashed ? context.client.visits.remove({ visit: id }) : context.client.visits.trash({ visit: id }));
  context.print({ visit: id, removed: isTrashed ? 'for ever' : 'to the trash' }, [id]);
}

async function proveVisit(context: CommandContext, id: string): Promise<void> {
  const found = await context.client.visits.check({ visit: id });
  const gaps = await context.client.reports.completeness({ visit: id });
  context.print({ ...found, ...gaps }, [
    context.say(sentence('line.edits', { count: found.edits })),
    context.say(sentence('line.head', { head: found.head })),
    context.say(sentence('line.digest', { digest: found.digest })),
    context.say(sentence('line.evidence', { evidence: found.evidence })),
    ...found.clockJumps.map((jump) =>
      context.say(sentence('line.hint', { number: jump.number, jump: clockJumpSentence(jump, (instant) => instant) })),
    ),
    ...(found.rebuilt ? [context.say(found.rebuilt.sentence)] : []),
    ...gaps.blocking.map((gap) => context.say(sentence('line.blocking', { gap: gap.sentence }))),
    ...gaps.advisory.map((gap) => context.say(sentence('line.advisory', { gap: gap.sentence }))),
    ...gaps.notApplicable.map(({ indicator, assessor = '', reason }) =>
      context.say(sentence('line.notApplicable', { indicator, assessor, reason })),
    ),
    ...(found.tornBytes > 0 ? [context.say(sentence('line.torn', { count: found.tornBytes }))] : []),
  ]);
}

async function showVisit(context: CommandContext, id: string): Promise<void> {
  const view = await context.client.visits.open({ visit: id });
  context.print({ ...view, status: statusOf(view.content) }, [
    ...titleLines(view.content, id),
    context.say(sentence('line.head', { head: view.head })),
    ...countLines(view.content),
  ]);
}

async function showAsOf(context: CommandContext, id: string, asked: string): Promise<void> {
  const moment = /^\d+$/u.test(asked) ? { edits: Number(asked) } : { at: instantOf(asked) };
  const found = await context.client.visits.asOf({ visit: id, moment });
  const edits = sentence('line.edits', { count: found.edits });
  const when = context.say(sentence('line.asOf', { at: found.at ?? '', edits }));
  context.print(found, [...titleLines(found.content, id), when, ...countLines(found.content)]);
}

/** Any time that names its zone, as UTC; what is no time is left for the backend to refuse. */
function instantOf(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}

function titleLines(content: Content, id: string): string[] {
  const header = content.header['header'];
  return [header?.title ?? id, `${header?.place.name ?? ''}\t${header ? statusOf(content) : ''}`];
}

function countLines(content: Content): string[] {
  return Object.entries(content).map(([name, entities]) => `${name}\t${Object.keys(entities).length}`);
}

interface HistoryOptions {
  collection?: CollectionName;
  entity?: string;
  field?: string;
  by?: string;
  limit: number;
}

/** One line per edit: its number, when, who, what; a field that was asked for from what to what. */
async function showHistory(context: CommandContext, id: string, options: HistoryOptions): Promise<void> {
  const history = await context.client.visits.history({ visit: id, ...options });
  const lines = history.edits.map(({ at, by, change, was }, index) => {
    const place = [change.collection, change.id, ...(options.field === undefined ? [] : [options.field])].join('/');
    const now = writtenFields(change);
    const values = options.field === undefined ? [] : [shown(was?.[options.field]), shown(now[options.field])];
    return [history.numbers[index], at, by, change.op, place, ...values].join('\t');
  });
  context.print(history, [...lines, context.say(sentence('line.head', { head: history.head }))]);
}

function shown(value: unknown): string {
  return JSON.stringify(value ?? null);
}

async function repairVisit(context: CommandContext, id: string, isToApply = false): Promise<void> {
  const { damage, lastGood } = await context.client.visits.damage({ visit: id });
  const lines = [
    context.say(damage.sentence),
    ...(damage.problems ?? []).map(({ file, line, reason }) => `  ${file}:${line ?? ''} ${context.say(reason)}`),
    ...(lastGood
      ? [
          context.say(lastGoodSentence(lastGood)),
          context.say(sentence('line.lostChanges', { lost: lastGood.lostChanges })),
          context.say(sentence('line.lostRecords', { lost: lastGood.lostRecords })),
        ]
      : [context.say(sentence('line.nothingWhole'))]),
  ];
  if (!isToApply) return context.print({ damage, lastGood }, lines);
  const { copies } = await context.client.visits.repair({ visit: id, by: personName() });
  context.print({ damage, lastGood, copies }, [
    ...lines,
    ...copies.map((name) => context.say(sentence('line.keptAs', { name }))),
  ]);
}

function lastGoodSentence({ place, title, at }: { place: string; title: string; at?: string | undefined }): Sentence {
  return at === undefined
    ? sentence('line.lastGood', { place, title })
    : sentence('line.lastGoodAt', { place, title, at });
}
