import { basename } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { AppError } from '../../../shared/domain/app-error.ts';
import { personLabel } from '../../../shared/domain/minutes/speakers-of.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { actCodes, type ActName } from '../../../shared/schema/act-name.ts';
import { Change } from '../../../shared/schema/edit.ts';
import { ShortText } from '../../../shared/schema/primitives.ts';
import { readDocument } from '../../backend/exchange/read-document.ts';
import { readInput, withSession, type GlobalOptions, type Session } from '../session.ts';

const EditFile = z.strictObject({ label: ShortText.min(1).optional(), changes: z.array(Change).min(1) });

/** `tinjau visit edit`: one act from a file, under the same rules as the window. */
export function addVisitEdit(visit: Command): void {
  visit
    .command('edit <visit> <file>')
    .requiredOption('--as <member>')
    .action((id: string, file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions & { as: string }>();
      return withSession(options, async (session) => {
        const { label, changes } = await readDocument(EditFile, basename(file), await readInput(file));
        const by = await nameOf(session, id, options.as);
        const saved = await session.client.visits.edit({ visit: id, by, changes, ...(label && { act: actOf(label) }) });
        session.print({ visit: id, edits: saved.edits.length, head: saved.head }, [
          session.say(sentence('line.head', { head: saved.head })),
        ]);
      });
    });
}

function actOf(label: string): ActName {
  const code = actCodes.find((known) => known === label);
  return code ? { code } : { code: 'said', params: { words: label } };
}

/** @throws AppError `not-found` naming those who are in the team. */
async function nameOf(session: Session, visit: string, as: string): Promise<string> {
  const { team } = (await session.client.visits.open({ visit })).content;
  const member = team[as] ?? Object.values(team).find((each) => personLabel(each) === as);
  if (member) return personLabel(member);
  const known = Object.keys(team).join(', ');
  throw new AppError('not-found', sentence('cli.noMember', { name: as, known }));
}
