import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { withSession, type GlobalOptions, type Session } from '../session.ts';

/** `tinjau visit …`: make, list, read, prove and seal visits. */
export function addVisit(program: Command): void {
  const visit = program
    .command('visit')
    .description('visits: create, list, show, check, repair, history, seal, remove');

  visit
    .command('create <file>')
    .description('make a visit from a plan in YAML or JSON')
    .action((file: string, _options: unknown, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
        const upload = await session.upload(file);
        const made = await session.client.visits.createFromFile({ by: personName(), upload });
        session.print(made, [made.visit]);
      }),
    );

  visit
    .command('list')
    .description('all visits')
    .action((_options: unknown, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
        const found = await session.client.visits.list();
        const rows = found.visits.map((row) =>
          [row.id, row.startDate, row.status, `${row.rated}/${row.indicators}`, row.title].join('\t'),
        );
        const damaged = found.unreadable.map((row) => `${row.id}\t${row.code}\t${row.data.sentence[session.lang]}`);
        session.print(found, [...rows, ...damaged]);
      }),
    );

  visit
    .command('show <id>')
    .description('what a visit holds')
    .action((id: string, _options: unknown, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), (session) => showVisit(session, id)),
    );

  visit
    .command('check <id>')
    .description('read every byte again and prove it')
    .action((id: string, _options: unknown, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
        const found = await session.client.visits.check({ visit: id });
        session.print(found, [
          `edits ${found.edits}`,
          `head ${found.head}`,
          `digest ${found.digest}`,
          `evidence ${found.evidence}`,
          ...(found.healed ? [found.healed.sentence[session.lang]] : []),
          ...(found.tornBytes > 0 ? [`torn ${found.tornBytes} bytes (never acknowledged, left out)`] : []),
        ]);
      }),
    );

  visit
    .command('repair <id>')
    .description('tell what can be had back of a damaged visit; with --apply, restore it')
    .option('--apply', 'set the damaged files aside and restore the last good state')
    .action((id: string, options: { apply?: boolean }, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), (session) => repairVisit(session, id, options.apply)),
    );

  visit
    .command('history <id>')
    .description('who changed what, newest first')
    .option('--limit <n>', 'how many edits', Number, 100)
    .action((id: string, options: { limit: number }, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
        const history = await session.client.visits.history({ visit: id, limit: options.limit });
        const lines = history.edits.map(
          ({ at, by, change }) => `${at}\t${by}\t${change.op}\t${change.collection}/${change.id}`,
        );
        session.print(history, lines);
      }),
    );

  visit
    .command('seal <id>')
    .description('freeze the content of a visit: review, agree and seal')
    .action((id: string, _options: unknown, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), (session) => sealVisit(session, id)),
    );

  visit
    .command('remove <id>')
    .description('move a visit to the trash; a second time deletes it for ever')
    .action((id: string, _options: unknown, command: Command) =>
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
  const header = view.content.header['header'];
  const counts = Object.entries(view.content).map(([name, entities]) => `${name}\t${Object.keys(entities).length}`);
  session.print(view, [
    header?.title ?? id,
    `${header?.place.name ?? ''}\t${header?.status ?? ''}`,
    `head\t${view.head}`,
    ...counts,
  ]);
}

async function repairVisit(session: Session, id: string, isToApply = false): Promise<void> {
  const { damage, lastGood } = await session.client.visits.damage({ visit: id });
  const lines = [
    damage.sentence[session.lang],
    ...(damage.problems ?? []).map(({ file, line, reason }) => `  ${file}:${line ?? ''} ${reason[session.lang]}`),
    ...(lastGood
      ? [
          `last good state: ${lastGood.place}, ${lastGood.title}${lastGood.at === undefined ? '' : `, ${lastGood.at}`}`,
          `changes left out ${lastGood.lostChanges}`,
          `changes whose record is only in the copy ${lastGood.lostRecords}`,
        ]
      : ['nothing of it proves to be whole']),
  ];
  if (!isToApply) return session.print({ damage, lastGood }, lines);
  const { copies } = await session.client.visits.repair({ visit: id, by: personName() });
  session.print({ damage, lastGood, copies }, [...lines, ...copies.map((name) => `damaged file kept as ${name}`)]);
}

async function sealVisit(session: Session, id: string): Promise<void> {
  const { content } = await session.client.visits.open({ visit: id });
  const path = ['in-review', 'agreed', 'sealed'] as const;
  const from = path.findIndex((state) => state === content.header['header']?.status);
  for (const to of path.slice(from + 1)) await session.client.visits.transition({ visit: id, by: personName(), to });
  const seal = (await session.client.visits.open({ visit: id })).content.header['header']?.seal;
  session.print({ visit: id, seal }, [`digest ${seal?.digest ?? ''}`, `head ${seal?.head ?? ''}`]);
}

/** Whoever is logged in to this computer stands in the history. */
function personName(): string {
  return userInfo().username;
}
