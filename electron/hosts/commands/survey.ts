import type { Command } from 'commander';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { SurveyScore } from '../../../shared/domain/survey/score-survey.ts';
import { withContext, type GlobalOptions, type CommandContext } from '../command-context.ts';
import { wholeNumber } from '../whole-number.ts';

/** `tinjau survey …`: the index of a survey from a CSV, and how many people to ask. */
export function addSurvey(program: Command): void {
  const survey = program.command('survey');

  survey
    .command('score <csv>')
    .requiredOption('--questionnaire <id>')
    .action((csv: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions & { questionnaire: string }>();
      return withContext(options, async (context) => {
        const { questionnaire } = options;
        const upload = await context.upload(csv);
        const found = await context.client.surveys.scoreFile({ upload, questionnaire });
        context.print(found, surveyLines(context, found as SurveyScore));
      });
    });

  survey
    .command('sample')
    .argument('<population>', '', wholeNumber(10_000_000_000))
    .action((population: number, _options: unknown, command: Command) =>
      withContext(command.optsWithGlobals<GlobalOptions>(), async (context) => {
        const found = await context.client.surveys.sample({ population });
        context.print(found, [String(found.sample)]);
      }),
    );
}

function surveyLines({ say }: CommandContext, score: SurveyScore): string[] {
  return [
    `${say(sentence('line.index'))}\t${score.display ?? '–'}\t${score.index ?? ''}\t${score.band ?? ''}`,
    `${say(sentence('line.respondents'))}\t${score.respondents}`,
    ...Object.entries(score.items).map(([id, item]) => `${id}\t${item.mean ?? '–'}\t${item.answered}`),
    ...score.flags.map(({ kind, respondents }) => `${say(sentence('line.flag'))}\t${kind}\t${respondents.join(', ')}`),
  ];
}
