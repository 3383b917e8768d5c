import type { Command } from 'commander';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import { clockJumpSentence } from '../../../shared/domain/edits/clock-jumps.ts';
import type { CollectionName, Content } from '../../../shared/schema/content.ts';
import { statusOf } from '../../../shared/domain/visit/states.ts';
import { personName } from '../person-name.ts';
import { withSession, type GlobalOptions, type Session } from '../session.ts';
import { addVisitScore } from './score.ts';
import { addVisitEdit } from './visit-edit.ts';
import { wholeNumber } from '../whole-number.ts';
import { sealVisit, type SealOptions } from './seal-visit.ts';

/** `tinjau visit …`: make, list, read, prove and seal visits. */
export function addVisit(program: Command): void {
  const visit = program.command('visit');

  visit.command('create <file>').action((file: string, _options: unknown, command: Command) =>
    withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
      const upload = await session.upload(file);
      const made = await session.client.visits.createFromFile({ by: personName(), upload });
      session.print(made, [made.visit]);
    }),
  );

  visit.command('list').action((_options: unknown, command: Command) =>
    withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
      const found = await session.client.visits.list();
      const rows = found.visits.map((row) =>
        [row.id, row.startDate, row.status, `${row.rated}/${row.indicators}`, row.title].join('\t'),
      );
      const damaged = found.unreadable.map((row) => `${row.id}\t${row.code}\t${session.say(row.data.sentence)}`);
      session.print(found, [...rows, ...damaged]);
    }),
  );

  visit
    .command('show <id>')
    .option('--as-of <moment>')
    .action((id: string, options: { asOf?: string }, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), (session) =>
        options.asOf === undefined ? showVisit(session, id) : showAsOf(session, id, options.asOf),
      ),
    );

  addVisitEdit(visit);
  addVisitScore(visit);

  visit.command('check <id>').action((id: string, _options: unknown, command: Command) =>
    withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
      const found = await session.client.visits.check({ visit: id });
      const gaps = await session.client.reports.completeness({ visit: id });
      session.print({ ...found, ...gaps }, [
        session.say(sentence('line.edits', { count: found.edits })),
        session.say(sentence('line.head', { head: found.head })),
        session.say(sentence('line.digest', { digest: found.digest })),
        session.say(sentence('line.evidence', { evidence: found.evidence })),
        ...found.clockJumps.map((jump) =>
          session.say(
            sentence('line.hint', { number: jump.number, jump: clockJumpSentence(jump, (instant) => instant) }),
          ),
        ),
        ...(found.healed ? [session.say(found.healed.sentence)] : []),
        ...gaps.blocking.map((gap) => session.say(sentence('line.blocking', { gap: gap.sentence }))),
        ...gaps.advisory.map((gap) => session.say(sentence('line.advisory', { gap: gap.sentence }))),
        ...gaps.notApplicable.map(({ indicator, assessor = '', reason }) =>
          session.say(sentence('line.notApplicable', { indicator, assessor, reason })),
        ),
        ...(found.tornBytes > 0 ? [session.say(sentence('line.torn', { count: found.tornBytes }))] : []),
      ]);
    }),
  );

  visit
    .command('repair <id>')
    .option('--apply')
    .action((id: string, options: { apply?: boolean }, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), (session) => repairVisit(session, id, options.apply)),
    );

  visit
    .command('history <id>')
    .option('--collection <name>')
    .option('--entity <id>')
    .option('--field <name>')
    .option('--by <person>')
    .option('--limit <n>', '', wholeNumber(1000), 100)
    .action((id: string, options: HistoryOptions, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), (session) => showHistory(session, id, options)),
    );

  visit
    .command('seal <id>')
    .option('--yes')
    .option('--as <member>')
    .action((id: string, options: SealOptions, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), (session) => sealVisit(session, id, options)),
    );

  visit.command('remove <id>').action((id: string, _options: unknown, command: Command) =>
    withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
      const { trash } = await session.client.visits.list();
      const isTrashed = trash.some((row) => row.id === id);
      await (isTrashed ? session.client.visits.remove({ visit: id }) : session.client.visits.trash({ visit: id }));
      session.print({ visit: id, removed: isTrashed ? 'for ever' : 'to the trash' }, [id]);
    }),
  );
}

async function showVisit(session: Session, id: string): Promise<void> {
  const view = await session.client.visits.open({ visit: id });
  session.print({ ...view, status: statusOf(view.content) }, [
    ...titleLines(view.content, id),
    session.say(sentence('line.head', { head: view.head })),
    ...countLines(view.content),
  ]);
}

async function showAsOf(session: Session, id: string, asked: string): Promise<void> {
  const moment = /^\d+$/u.test(asked) ? { edits: Number(asked) } : { at: instantOf(asked) };
  const found = await session.client.visits.asOf({ visit: id, moment });
  const edits = sentence('line.edits', { count: found.edits });
  const when = session.say(sentence('line.asOf', { at: found.at ?? '', edits }));
  session.print(found, [...titleLines(found.content, id), when, ...countLines(found.content)]);
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
async function showHistory(session: Session, id: string, options: HistoryOptions): Promise<void> {
  const history = await session.client.visits.history({ visit: id, ...options });
  const lines = history.edits.map(({ at, by, change, was }, index) => {
    const place = [change.collection, change.id, ...(options.field === undefined ? [] : [options.field])].join('/');
    const now: Record<string, unknown> = change.op === 'put' ? change.value : change.op === 'set' ? change.fields : {};
    const values = options.field === undefined ? [] : [shown(was?.[options.field]), shown(now[options.field])];
    return [history.numbers[index], at, by, change.op, place, ...values].join('\t');
  });
  session.print(history, [...lines, session.say(sentence('line.head', { head: history.head }))]);
}

function shown(value: unknown): string {
  return JSON.stringify(value ?? null);
}

async function repairVisit(session: Session, id: string, isToApply = false): Promise<void> {
  const { damage, lastGood } = await session.client.visits.damage({ visit: id });
  const lines = [
    session.say(damage.sentence),
    ...(damage.problems ?? []).map(({ file, line, reason }) => `  ${file}:${line ?? ''} ${session.say(reason)}`),
    ...(lastGood
      ? [
          session.say(lastGoodSentence(lastGood)),
          session.say(sentence('line.lostChanges', { lost: lastGood.lostChanges })),
          session.say(sentence('line.lostRecords', { lost: lastGood.lostRecords })),
        ]
      : [session.say(sentence('line.nothingWhole'))]),
  ];
  if (!isToApply) return session.print({ damage, lastGood }, lines);
  const { copies } = await session.client.visits.repair({ visit: id, by: personName() });
  session.print({ damage, lastGood, copies }, [
    ...lines,
    ...copies.map((name) => session.say(sentence('line.keptAs', { name }))),
  ]);
}

function lastGoodSentence({ place, title, at }: { place: string; title: string; at?: string | undefined }): Sentence {
  return at === undefined
    ? sentence('line.lastGood', { place, title })
    : sentence('line.lastGoodAt', { place, title, at });
}
