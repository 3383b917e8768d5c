import type { Actor } from '../../../shared/schema/actor.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import { requireUnsealed } from '../../../shared/domain/edits/allowed-changes.ts';
import { given } from '../../../shared/domain/edits/changes.ts';
import { addEvidence, linkEvidence } from '../../../shared/domain/evidence/edit-evidence.ts';
import { os } from '../implement.ts';
import type { BackendContext } from '../context.ts';
import type { ActPlanner } from '../store/commit-queue.ts';
import { inspectEvidence, keepEvidence, type FileDetails } from '../store/evidence-files.ts';

interface Wanted extends Actor {
  indicators: string[];
  caption?: string | undefined;
}

interface Kept {
  id: string;
  fileName: string;
  facts: FileDetails;
}

/** Answers the calls of `evidence`. */
export const evidence = {
  add: os.evidence.add.handler(async ({ context, input }) => {
    const visit = await context.store.open(input.visit);
    requireUnsealed(visit.content);
    const { fileName, bytes } = context.uploads.take(input.upload);
    const facts = await inspectEvidence(fileName, bytes);
    await keepEvidence(visit.folder, bytes);
    const known = Object.entries(visit.content.evidence).find(([, one]) => one.sha256 === facts.sha256)?.[0];
    const id = known ?? context.ports.ids.next();
    const act = known === undefined ? putAct(context, { id, fileName, facts }, input) : linkAct(known, input);
    return { id, sha256: facts.sha256, existed: known !== undefined, saved: await visit.commit(act) };
  }),
};

function putAct(context: BackendContext, { id, fileName, facts }: Kept, wanted: Wanted): ActPlanner {
  return (content) => {
    requireUnsealed(content);
    const { indicators, caption } = wanted;
    const addedAt = context.ports.clock.now().toISOString();
    const evidence = { ...facts, fileName, indicators, ...given({ caption }), addedAt };
    return { ...actorOf(wanted), ...addEvidence(content, id, evidence) };
  };
}

/** The same file once more: it now serves these indicators too. */
function linkAct(id: string, { indicators, ...actor }: Wanted): ActPlanner {
  return (content) => {
    requireUnsealed(content);
    return { ...actorOf(actor), ...linkEvidence(content, id, indicators) };
  };
}
