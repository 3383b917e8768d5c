import type { Command } from 'commander';
import { languages } from '../../shared/i18n/languages.ts';
import type { Language } from '../../shared/schema/primitives.ts';

type Texts = Readonly<Record<string, string>>;

/** Says of every command, of its options and of its words what they mean, in the chosen language. */
export function describeCommands(program: Command, language: Language): void {
  const { help, helpHeadings } = languages[language].messages.sentences;
  const texts: Texts = help;
  const headings: Texts = helpHeadings;
  for (const command of everyCommand(program)) {
    const name = nameOf(command);
    command.description(texts[name] ?? command.description());
    for (const option of command.options) option.description = texts[`${name} ${option.long}`] ?? option.description;
    for (const word of command.registeredArguments) word.description = texts[`${name} <${word.name()}>`] ?? '';
    const helpIsFor = helpHeadings['display help for command'];
    command.helpOption('-h, --help', helpIsFor);
    if (command.commands.length > 0) command.helpCommand('help [command]', helpIsFor);
    command.configureHelp({ styleTitle: (title) => headings[title] ?? title });
  }
}

/** A command with all below it. */
export function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** `visit show`; the program itself by its own name. */
function nameOf(command: Command): string {
  const above = command.parent?.parent ? `${nameOf(command.parent)} ` : '';
  return `${above}${command.name()}`;
}
