import { languages } from '../../../shared/i18n/languages.ts';
import { collectionNames } from '../../../shared/schema/content.ts';
import { actingAs } from '../acting-as.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { requireComplete } from '../../../shared/domain/visit/lead-visit.ts';
import { confirm } from '../confirm.ts';
import type { CommandContext } from '../command-context.ts';

/** What is said with `visit seal`. */
export interface SealOptions {
  yes?: boolean;
  as?: string;
}

/** Tells what a seal freezes, asks once where somebody sits at the terminal, and leads the visit there. */
export async function sealVisit(context: CommandContext, id: string, { yes = false, as }: SealOptions): Promise<void> {
  const { client } = context;
  const actor = await actingAs(context, id, as);
  const { content } = await client.visits.open({ visit: id });
  // Before the first step: a visit that cannot be sealed stays in the state that it is in.
  requireComplete(content);
  const { digest, counts, signatories } = await client.visits.sealing({ visit: id });
  const names = languages[context.lang].messages.history.collections;
  const kinds = collectionNames.filter((name) => counts[name] > 0);
  tell([
    context.say(sentence('line.digest', { digest })),
    ...kinds.map((name) => context.say(sentence('line.frozen', { what: names[name], count: counts[name] }))),
    ...signatories.map((who) => context.say(sentence('line.signs', { who }))),
  ]);
  if (!yes) await confirm(context, sentence('cli.sealThis'));
  const path = ['in-review', 'agreed', 'sealed'] as const;
  const from = path.findIndex((state) => state === content.header['header']?.status);
  for (const to of path.slice(from + 1)) {
    await client.visits.transition({ visit: id, ...actor, to, ...(to === 'sealed' ? { digest } : {}) });
  }
  const seal = (await client.visits.open({ visit: id })).content.header['header']?.seal;
  context.print({ visit: id, seal, frozen: { counts, signatories } }, [
    context.say(sentence('line.digest', { digest: seal?.digest ?? '' })),
    context.say(sentence('line.head', { head: seal?.head ?? '' })),
  ]);
}

function tell(lines: string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}
