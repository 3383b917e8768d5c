import type { Command } from 'commander';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { SurveyScore } from '../../../shared/domain/survey/score-survey.ts';
import { withSession, type GlobalOptions, type Session } from '../session.ts';
import { wholeNumber } from '../whole-number.ts';

/** `tinjau survey …`: the index of a survey from a CSV, and how many people to ask. */
export function addSurvey(program: Command): void {
  const survey = program.command('survey');

  survey
    .command('score <csv>')
    .requiredOption('--questionnaire <id>')
    .action((csv: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions & { questionnaire: string }>();
      return withSession(options, async (session) => {
        const { questionnaire } = options;
        const upload = await session.upload(csv);
        const found = await session.client.surveys.scoreFile({ upload, questionnaire });
        session.print(found, surveyLines(session, found as SurveyScore));
      });
    });

  survey
    .command('sample')
    .argument('<population>', '', wholeNumber(10_000_000_000))
    .action((population: number, _options: unknown, command: Command) =>
      withSession(command.optsWithGlobals<GlobalOptions>(), async (session) => {
        const found = await session.client.surveys.sample({ population });
        session.print(found, [String(found.sample)]);
      }),
    );
}

function surveyLines({ say }: Session, score: SurveyScore): string[] {
  return [
    `${say(sentence('line.index'))}\t${score.display ?? '–'}\t${score.index ?? ''}\t${score.band ?? ''}`,
    `${say(sentence('line.respondents'))}\t${score.respondents}`,
    ...Object.entries(score.items).map(([id, item]) => `${id}\t${item.mean ?? '–'}\t${item.answered}`),
    ...score.flags.map(({ kind, respondents }) => `${say(sentence('line.flag'))}\t${kind}\t${respondents.join(', ')}`),
  ];
}
