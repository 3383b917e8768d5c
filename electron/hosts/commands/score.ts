import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { NodeScore, Score, TraceInput } from '../../../shared/domain/scoring/score.ts';
import { withContext, type GlobalOptions, type CommandContext } from '../command-context.ts';

interface ScoreOptions extends GlobalOptions {
  instrument: string;
  explain?: string;
}

/** `tinjau score`: ratings and an instrument in, every number with its working out; no visit is needed. */
export function addScore(program: Command): void {
  program
    .command('score <ratings>')
    .requiredOption('--instrument <id|file>')
    .option('--explain <node>')
    .action((ratings: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ScoreOptions>();
      return withContext(options, async (context) => {
        const instrument = await instrumentInput(context, options.instrument);
        const scored = await context.client.scores.compute({ ratings: await context.upload(ratings), ...instrument });
        printScore(context, scored, options.explain);
      });
    });
}

/** `tinjau visit score`: the same, of a visit as it stands. */
export function addVisitScore(visit: Command): void {
  visit
    .command('score <visit>')
    .option('--explain <node>')
    .action((id: string, options: { explain?: string }, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), async (context) => {
        const { score, agreement } = await context.client.scores.ofVisit({ visit: id });
        printScore(context, { ...score, agreement }, options.explain);
      }),
    );
}

type Scored = Awaited<ReturnType<CommandContext['client']['scores']['compute']>>;

function printScore(context: CommandContext, scored: Scored, node?: string): void {
  const score = scored as Score;
  const { measure, alpha, compared } = scored.agreement;
  const among = context.say(sentence('line.indicators', { count: compared }));
  const agreement = [context.say(sentence('line.agreement')), alpha ?? '–', measure, among].join('\t');
  const lines = [...scoreLines(context, score), ...(compared === 0 ? [] : [agreement])];
  if (node === undefined) context.print(scored, lines);
  else explain(context, score, node);
}

/** A file that is there is the instrument; anything else is an id. */
async function instrumentInput(
  context: CommandContext,
  named: string,
): Promise<{ instrument: string } | { instrumentFile: string }> {
  const isPath = /[/\\]|\.(?:ya?ml|json)$/iu.test(named);
  const isFile = await stat(named).then(
    (found) => found.isFile(),
    () => false,
  );
  return isPath || isFile ? { instrumentFile: await context.upload(named) } : { instrument: named };
}

function scoreLines({ say }: CommandContext, score: Score): string[] {
  const rows = Object.entries(score.nodes).map(([id, node]) =>
    [id, node.display ?? '–', node.value ?? '', node.rule, `${node.counted}/${node.counted + node.leftOut}`].join('\t'),
  );
  const missing = score.missing.length === 0 ? [] : [`${say(sentence('line.missing'))}\t${score.missing.join(', ')}`];
  const flag = say(sentence('line.flag'));
  const flags = score.flags.map(({ kind, node, assessor }) => `${flag}\t${kind}\t${node}\t${assessor ?? ''}`);
  return [
    `${say(sentence('line.index'))}\t${score.display ?? '–'}\t${score.index ?? ''}\t${score.band ?? ''}`,
    say(sentence(score.complete ? 'line.complete' : 'line.incomplete')),
    ...missing,
    ...flags,
    ...rows,
  ];
}

function explain(context: CommandContext, score: Score, id: string): void {
  const node = id === 'root' ? score.root : Object.hasOwn(score.nodes, id) ? score.nodes[id] : undefined;
  if (!node) throw new AppError('not-found', sentence('cli.noNode', { id }));
  context.print({ id, ...node }, [
    `${id}: ${node.rule}`,
    ...node.inputs.map((input) => inputLine(context, input)),
    resultLine(context, node),
  ]);
}

function inputLine({ say }: CommandContext, input: TraceInput): string {
  const weight = input.weight === undefined ? '' : ` × ${input.weight}`;
  const counts = input.countsAs === undefined ? '' : ` = ${input.countsAs}`;
  const leftOut =
    input.leftOut === undefined ? '' : ` (${say(sentence('line.leftOutFor', { reason: input.leftOut }))})`;
  return `  ${input.id}\t${input.given}${counts}${weight}${leftOut}`;
}

function resultLine({ say }: CommandContext, node: NodeScore): string {
  if (node.value === null) return `= ${say(sentence('line.noValue'))}`;
  const fraction = node.fraction === undefined ? '' : `${node.fraction} = `;
  const { value, display } = node;
  return `= ${fraction}${say(sentence('line.shownAs', { value, display: display ?? '' }))}`;
}
