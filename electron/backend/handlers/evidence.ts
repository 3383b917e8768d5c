import { requireUnsealed } from '../../../shared/domain/edits/allowed-changes.ts';
import { given } from '../../../shared/domain/edits/changes.ts';
import { addEvidence, linkEvidence } from '../../../shared/domain/evidence/edit-evidence.ts';
import { os } from '../implement.ts';
import type { BackendContext } from '../context.ts';
import type { Act } from '../store/commit-queue.ts';
import { inspectEvidence, keepEvidence, type EvidenceFacts } from '../store/evidence-files.ts';

interface Wanted {
  by: string;
  indicators: string[];
  caption?: string | undefined;
}

interface Kept {
  id: string;
  fileName: string;
  facts: EvidenceFacts;
}

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

function putAct(context: BackendContext, { id, fileName, facts }: Kept, wanted: Wanted): Act {
  return (content) => {
    requireUnsealed(content);
    const { by, indicators, caption } = wanted;
    const addedAt = context.ports.clock.now().toISOString();
    return { by, ...addEvidence(content, id, { ...facts, fileName, indicators, ...given({ caption }), addedAt }) };
  };
}

/** The same file once more: it now serves these indicators too. */
function linkAct(id: string, { by, indicators }: Wanted): Act {
  return (content) => {
    requireUnsealed(content);
    return { by, ...linkEvidence(content, id, indicators) };
  };
}
