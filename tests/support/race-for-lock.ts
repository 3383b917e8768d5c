// Run by the pinned Node with a folder: says `ready`, and at each line on stdin tries to take the folder's lock at once
// with its rivals. Says `won` or why not; whoever won holds the lock until it is killed.
import { createInterface } from 'node:readline';
import { AppError } from '../../shared/domain/app-error.ts';
import { lockFolder } from '../../electron/backend/store/folder-lock.ts';

const folder = process.argv[2] ?? '';
createInterface(process.stdin).on('line', (name) => {
  lockFolder(folder, name).then(
    () => process.stdout.write('won\n'),
    (error: unknown) => process.stdout.write(`${error instanceof AppError ? error.sentence.key : String(error)}\n`),
  );
});
process.stdout.write('ready\n');
