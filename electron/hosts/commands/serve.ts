import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { sentence } from '../../../shared/domain/sentence.ts';
import { say } from '../../../shared/i18n/say.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import { startLoopback } from '../loopback.ts';
import { openBackend, type GlobalOptions } from '../command-context.ts';
import { wholeNumber } from '../whole-number.ts';

/** `tinjau serve`: the workbench in a browser tab, until it is stopped. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .option('--port <n>', '', wholeNumber(65_535))
    .option('--no-open')
    .option('--sample')
    .action(async (options: { port?: number; open: boolean; sample?: boolean }, command: Command) => {
      const all = command.optsWithGlobals<GlobalOptions>();
      const backend = await openBackend(all, 'browser', { withSample: options.sample ?? false });
      const host = await startLoopback(backend, options.port);
      process.stdout.write(`${all.json ? JSON.stringify({ url: host.url }) : host.url}\n`);
      if (options.open) openBrowser(host.url, all.lang);
      await stopSignal();
      await host.close();
      await backend.close();
    });
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** Best effort: the address is on the terminal for the person to open themselves. */
function openBrowser(url: string, language: Language): void {
  const [program, ...rest] =
    process.platform === 'win32'
      ? ['explorer', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  const child = spawn(program ?? 'xdg-open', rest, { stdio: 'ignore', detached: true });
  child.once('error', () => process.stderr.write(`${say(language, sentence('cli.openAddress'))}\n`));
  child.unref();
}
