import type { cli as indonesian } from '../../id/sentences/cli.ts';
import type { Texts } from '../../texts.ts';

export const cli: Texts<typeof indonesian, 'one' | 'other'> = {
  noNode: 'There is no node "{{id}}".',
  passphraseMissing: 'A passphrase is needed: use --passphrase-file. Nothing was signed.',
  portTaken: 'Port {{port}} is used by another program. Choose another with --port, or leave --port out.',
  unreadable: 'The file {{file}} cannot be read.',
  internal: 'Internal error: {{text}}',
  yesNo: 'y/n',
  cancelled: 'Cancelled. Nothing changed.',
  sealThis: 'Seal this visit? Its content can then be changed only after it is opened again with a reason.',
  noMember: '“{{as}}” is not exactly one member of the team of this visit. Members: {{members}}. Nothing changed.',
  nameCommand: 'Name a command; see --help.',
  misunderstood: 'This command cannot be run: {{said}}.{{hint}} See --help.',
  keyTaken:
    'The file {{file}} exists and is not overwritten: a key that is overwritten is gone for ever. Choose another name.',
  notWritten: 'The file {{file}} cannot be written.',
  differs: '{{sentence}} (--differs "reason")',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  ofBackup: 'backup: {{line}}',
  openAddress: 'Open the address above in a browser.',
  passphrase: 'Passphrase: ',
  wholeNumber: '“{{text}}” is not a whole number from 0 to {{max}}. Nothing was done.',
  usage: {
    unknownCommand: 'there is no command “{{what}}”',
    unknownOption: 'there is no option {{what}}',
    missingWord: 'the word <{{what}}> is missing',
    missingOption: 'the option {{what}} is needed',
    missingValue: 'the option {{what}} needs a value',
    tooMany: 'there are too many words',
    invalid: '{{value}} will not do for {{what}}; there are: {{allowed}}',
    meant: ' Did you mean {{meant}}?',
  },
};
