import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { NodeScore, Score, TraceInput } from '../../../shared/domain/scoring/score.ts';
import { withSession, type GlobalOptions, type Session } from '../session.ts';

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
      return withSession(options, async (session) => {
        const instrument = await instrumentInput(session, options.instrument);
        const scored = await session.client.scores.compute({ ratings: await session.upload(ratings), ...instrument });
        printScore(session, scored, options.explain);
      });
    });
}

/** `tinjau visit score`: the same, of a visit as it stands. */
export function addVisitScore(visit: Command): void {
  visit
    .command('score <visit>')
    .option('--explain <node>')
    .action((id: string, options: { explain?: string }, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
        const { score, agreement } = await session.client.scores.ofVisit({ visit: id });
        printScore(session, { ...score, agreement }, options.explain);
      }),
    );
}

type Scored = Awaited<ReturnType<Session['client']['scores']['compute']>>;

function printScore(session: Session, scored: Scored, node?: string): void {
  const score = scored as Score;
  const { measure, alpha, compared } = scored.agreement;
  const among = session.say(sentence('line.indicators', { count: compared }));
  const agreement = [session.say(sentence('line.agreement')), alpha ?? '–', measure, among].join('\t');
  const lines = [...scoreLines(session, score), ...(compared === 0 ? [] : [agreement])];
  if (node === undefined) session.print(scored, lines);
  else explain(session, score, node);
}

/** A file that is there is the instrument; anything else is an id. */
async function instrumentInput(
  session: Session,
  named: string,
): Promise<{ instrument: string } | { instrumentFile: string }> {
  const isPath = /[/\\]|\.(?:ya?ml|json)$/iu.test(named);
  const isFile = await stat(named).then(
    (found) => found.isFile(),
    () => false,
  );
  return isPath || isFile ? { instrumentFile: await session.upload(named) } : { instrument: named };
}

function scoreLines({ say }: Session, score: Score): string[] {
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

function explain(session: Session, score: Score, id: string): void {
  const node = id === 'root' ? score.root : Object.hasOwn(score.nodes, id) ? score.nodes[id] : undefined;
  if (!node) throw new AppError('not-found', sentence('cli.noNode', { id }));
  session.print({ id, ...node }, [
    `${id}: ${node.rule}`,
    ...node.inputs.map((input) => inputLine(session, input)),
    resultLine(session, node),
  ]);
}

function inputLine({ say }: Session, input: TraceInput): string {
  const weight = input.weight === undefined ? '' : ` × ${input.weight}`;
  const counts = input.countsAs === undefined ? '' : ` = ${input.countsAs}`;
  const leftOut =
    input.leftOut === undefined ? '' : ` (${say(sentence('line.leftOutFor', { reason: input.leftOut }))})`;
  return `  ${input.id}\t${input.given}${counts}${weight}${leftOut}`;
}

function resultLine({ say }: Session, node: NodeScore): string {
  if (node.value === null) return `= ${say(sentence('line.noValue'))}`;
  const fraction = node.fraction === undefined ? '' : `${node.fraction} = `;
  const { value, display } = node;
  return `= ${fraction}${say(sentence('line.shownAs', { value, display: display ?? '' }))}`;
}
