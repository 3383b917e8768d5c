import type { Command } from 'commander';
import { sentence } from '../../../shared/domain/sentence.ts';
import { instrumentJsonSchema } from '../../backend/exchange/instrument-schema.ts';
import { formatOf } from '../../../shared/i18n/format.ts';
import type { Instrument, InstrumentNode, Questionnaire } from '../../../shared/schema/instrument.ts';
import type { LocalText } from '../../../shared/schema/primitives.ts';
import { withSession, type GlobalOptions, type Session } from '../session.ts';

/** `tinjau instrument …`: what there is, what it says, and whether a file is one. */
export function addInstrument(program: Command): void {
  const instrument = program.command('instrument');

  instrument.command('list').action((_options: unknown, command: Command) =>
    withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
      const found = await session.client.instruments.list();
      const rows = found.instruments.map(({ id, version, origin, indicators, title }) =>
        [id, version, origin, indicators, textIn(session, title)].join('\t'),
      );
      const forms = found.questionnaires.map(({ id, version, items, title }) =>
        [id, version, session.say(sentence('line.survey')), items, textIn(session, title)].join('\t'),
      );
      const damaged = found.unreadable.map((row) => `${row.fileName}\t${session.say(row.data.sentence)}`);
      session.print(found, [...rows, ...forms, ...damaged]);
    }),
  );

  instrument
    .command('show <id>')
    .action((id: string, _options: unknown, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), (session) => show(session, id)),
    );

  instrument.command('check <file>').action((file: string, _options: unknown, command: Command) =>
    withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
      const checked = await session.client.instruments.check({ upload: await session.upload(file) });
      const { id, version } = checked.instrument;
      const { sha256, warnings } = checked;
      session.print({ valid: true, id, version, sha256, warnings }, [
        session.say(sentence('line.fine', { id, version, sha256 })),
        ...warnings.map(({ field, reason }) => `  ${field}: ${session.say(reason)}`),
      ]);
    }),
  );

  instrument.command('import <file>').action((file: string, _options: unknown, command: Command) => {
    const keep = async (session: Session): Promise<void> => {
      const { instrument: kept } = await session.client.instruments.import({ upload: await session.upload(file) });
      session.print({ id: kept.id, version: kept.version }, [`${kept.id} ${kept.version}`]);
    };
    return withSession(command.optsWithGlobals<GlobalOptions>(), keep, { holds: true });
  });

  instrument.command('compare <from> <to>').action((from: string, to: string, _options: unknown, command: Command) =>
    withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
      const { differences } = await session.client.instruments.compare({ from, to });
      session.print(
        { differences },
        differences.map(({ node, changes }) => `${node}\t${changes.join(', ')}`),
      );
    }),
  );

  instrument.command('schema').action(() => {
    process.stdout.write(`${JSON.stringify(instrumentJsonSchema(), undefined, 2)}\n`);
  });
}

async function show(session: Session, id: string): Promise<void> {
  const { questionnaires } = await session.client.instruments.list();
  if (questionnaires.some((form) => form.id === id)) {
    const form = await session.client.instruments.questionnaire({ questionnaire: id });
    session.print(form, formLines(session, form));
    return;
  }
  const { instrument } = await session.client.instruments.get({ instrument: id });
  session.print(instrument, treeLines(session, instrument));
}

function formLines(session: Session, form: Questionnaire): string[] {
  const { min, max } = form.scale;
  return [
    `${form.id} ${form.version} — ${textIn(session, form.title)} (${min}–${max})`,
    ...form.items.map(({ id, text }) => `  ${id}  ${textIn(session, text)}`),
  ];
}

function treeLines(session: Session, instrument: Instrument): string[] {
  const { root } = instrument;
  return [
    `${instrument.id} ${instrument.version} — ${textIn(session, instrument.title)} (${root.aggregate})`,
    ...root.children.flatMap((node) => nodeLines(session, node, '  ')),
  ];
}

function nodeLines(session: Session, node: InstrumentNode, indent: string): string[] {
  const weight = node.weight === undefined ? '' : ` [${node.weight}]`;
  if (!('children' in node)) return [`${indent}${node.id}${weight} ${textIn(session, node.question)} (${node.scale})`];
  return [
    `${indent}${node.id}${weight} ${textIn(session, node.title)} (${node.aggregate})`,
    ...node.children.flatMap((child) => nodeLines(session, child, `${indent}  `)),
  ];
}

function textIn(session: Session, text: LocalText): string {
  return formatOf(session.lang).text(text);
}
