import type { Command } from 'commander';
import { sentence } from '../../../shared/domain/sentence.ts';
import { instrumentJsonSchema } from '../../backend/exchange/instrument-schema.ts';
import { formatOf } from '../../../shared/i18n/format.ts';
import type { Instrument, InstrumentNode, Questionnaire } from '../../../shared/schema/instrument.ts';
import type { LocalText } from '../../../shared/schema/primitives.ts';
import { withContext, type GlobalOptions, type CommandContext } from '../command-context.ts';

/** `tinjau instrument …`: what there is, what it says, and whether a file is one. */
export function addInstrument(program: Command): void {
  const instrument = program.command('instrument');

  instrument.command('list').action((_options: unknown, command: Command) =>
    withContext(command.optsWithGlobals<GlobalOptions>(), async (context) => {
      const found = await context.client.instruments.list();
      const rows = found.instruments.map(({ id, version, origin, indicators, title }) =>
        [id, version, origin, indicators, textIn(context, title)].join('\t'),
      );
      const forms = found.questionnaires.map(({ id, version, items, title }) =>
        [id, version, context.say(sentence('line.survey')), items, textIn(context, title)].join('\t'),
      );
      const damaged = found.unreadable.map((row) => `${row.fileName}\t${context.say(row.data.sentence)}`);
      context.print(found, [...rows, ...forms, ...damaged]);
    }),
  );

  instrument
    .command('show <id>')
    .action((id: string, _options: unknown, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), (context) => show(context, id)),
    );

  instrument.command('check <file>').action((file: string, _options: unknown, command: Command) =>
    withContext(command.optsWithGlobals<GlobalOptions>(), async (context) => {
      const checked = await context.client.instruments.check({ upload: await context.upload(file) });
      const { id, version } = checked.instrument;
      const { sha256, warnings } = checked;
      context.print({ valid: true, id, version, sha256, warnings }, [
        context.say(sentence('line.fine', { id, version, sha256 })),
        ...warnings.map(({ field, reason }) => `  ${field}: ${context.say(reason)}`),
      ]);
    }),
  );

  instrument.command('import <file>').action((file: string, _options: unknown, command: Command) => {
    const keep = async (context: CommandContext): Promise<void> => {
      const { instrument: kept } = await context.client.instruments.import({ upload: await context.upload(file) });
      context.print({ id: kept.id, version: kept.version }, [`${kept.id} ${kept.version}`]);
    };
    return withContext(command.optsWithGlobals<GlobalOptions>(), keep, { holds: true });
  });

  instrument.command('compare <from> <to>').action((from: string, to: string, _options: unknown, command: Command) =>
    withContext(command.optsWithGlobals<GlobalOptions>(), async (context) => {
      const { differences } = await context.client.instruments.compare({ from, to });
      context.print(
        { differences },
        differences.map(({ node, changes }) => `${node}\t${changes.join(', ')}`),
      );
    }),
  );

  instrument.command('schema').action(() => {
    process.stdout.write(`${JSON.stringify(instrumentJsonSchema(), undefined, 2)}\n`);
  });
}

async function show(context: CommandContext, id: string): Promise<void> {
  const { questionnaires } = await context.client.instruments.list();
  if (questionnaires.some((form) => form.id === id)) {
    const form = await context.client.instruments.questionnaire({ questionnaire: id });
    context.print(form, formLines(context, form));
    return;
  }
  const { instrument } = await context.client.instruments.get({ instrument: id });
  context.print(instrument, treeLines(context, instrument));
}

function formLines(context: CommandContext, form: Questionnaire): string[] {
  const { min, max } = form.scale;
  return [
    `${form.id} ${form.version} — ${textIn(context, form.title)} (${min}–${max})`,
    ...form.items.map(({ id, text }) => `  ${id}  ${textIn(context, text)}`),
  ];
}

function treeLines(context: CommandContext, instrument: Instrument): string[] {
  const { root } = instrument;
  return [
    `${instrument.id} ${instrument.version} — ${textIn(context, instrument.title)} (${root.aggregate})`,
    ...root.children.flatMap((node) => nodeLines(context, node, '  ')),
  ];
}

function nodeLines(context: CommandContext, node: InstrumentNode, indent: string): string[] {
  const weight = node.weight === undefined ? '' : ` [${node.weight}]`;
  if (!('children' in node)) return [`${indent}${node.id}${weight} ${textIn(context, node.question)} (${node.scale})`];
  return [
    `${indent}${node.id}${weight} ${textIn(context, node.title)} (${node.aggregate})`,
    ...node.children.flatMap((child) => nodeLines(context, child, `${indent}  `)),
  ];
}

function textIn(context: CommandContext, text: LocalText): string {
  return formatOf(context.lang).text(text);
}
