import { join } from 'node:path';
import { readEvidence } from './evidence-files.ts';
import { readJournal } from './journal.ts';
import { headOf, type OpenVisit } from './open-visit.ts';
import { contentDigest } from './visit-acts.ts';

/** What a full check of a visit found whole. */
export interface VisitCheck {
  edits: number;
  head: string;
  digest: string;
  evidence: number;
  tornBytes: number;
}

/** Reads every byte of a visit again and proves it. @throws AppError `store-corrupt` at the first place that fails. */
export async function checkVisit(visit: OpenVisit): Promise<VisitCheck> {
  const journal = await readJournal(join(visit.folder, 'edits.jsonl'));
  const files = new Set(Object.values(visit.content.evidence).map((evidence) => evidence.sha256));
  for (const file of files) await readEvidence(visit.folder, file);
  return {
    edits: journal.edits.length,
    head: headOf(journal.edits),
    digest: contentDigest(visit.content),
    evidence: files.size,
    tornBytes: journal.tornBytes,
  };
}
