import { put, set } from '../../../shared/domain/edits/changes.ts';
import { generateKeyBetween } from 'fractional-indexing';
import { requireUnsealed } from '../../../shared/domain/edits/allowed-changes.ts';
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

function putAct(context: BackendContext, kept: Kept, wanted: Wanted): Act {
  const { id, fileName, facts } = kept;
  return (content) => {
    requireUnsealed(content);
    const last = Object.values(content.evidence).reduce((max, one) => (one.order > max ? one.order : max), '');
    const { by, indicators, caption } = wanted;
    const added = put('evidence', id, {
      ...facts,
      fileName,
      indicators,
      ...(caption === undefined ? {} : { caption }),
      access: 'open',
      addedAt: context.ports.clock.now().toISOString(),
      order: generateKeyBetween(last === '' ? null : last, null),
    });
    return { by, act: { code: 'add-evidence' }, changes: [added] };
  };
}

/** The same file once more: it now serves these indicators too. */
function linkAct(id: string, { by, indicators }: Wanted): Act {
  return (content) => {
    requireUnsealed(content);
    const all = [...new Set([...(content.evidence[id]?.indicators ?? []), ...indicators])];
    return { by, act: { code: 'add-evidence' }, changes: [set('evidence', id, { indicators: all })] };
  };
}
