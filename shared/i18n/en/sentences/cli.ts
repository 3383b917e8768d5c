import type { cli as indonesian } from '../../id/sentences/cli.ts';
import type { Translated } from '../../translated.ts';

export const cli: Translated<typeof indonesian> = {
  noNode: 'There is no node "{{id}}".',
  passphraseMissing: 'A passphrase is needed: use --passphrase-file. Nothing was signed.',
  portTaken: 'Port {{port}} is used by another program. Choose another with --port, or leave --port out.',
  unreadable: 'The file {{file}} cannot be read.',
  internal: 'Internal error: {{text}}',
  nameCommand: 'Name a command; see --help.',
  misunderstood: 'This command cannot be run: {{said}}',
  keyTaken:
    'The file {{file}} exists and is not overwritten: a key that is overwritten is gone for ever. Choose another name.',
  notWritten: 'The file {{file}} cannot be written.',
  differs: '{{sentence}} (--differs "reason")',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  ofBackup: 'backup: {{line}}',
  openAddress: 'Open the address above in a browser.',
  passphrase: 'Passphrase: ',
};
