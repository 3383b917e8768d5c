import { CommandLink } from '../../commands/CommandLink.tsx';
import { minutesCommands } from './minutes-commands.ts';

/** From the minutes to the papers that are made of them. */
export function MinutesPapers({ visit, session }: { visit: string; session: string }) {
  const report = { to: '/visits/$visit/report', params: { visit } } as const;
  return (
    <>
      <CommandLink
        command={minutesCommands.toMinutesPaper}
        link={{ ...report, search: { kind: 'minutes', session } }}
        variant="default"
      />
      <CommandLink command={minutesCommands.toPapers} link={{ ...report, search: { kind: 'berita-acara' } }} />
    </>
  );
}
