import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sentence } from '../../../shared/domain/sentence.ts';
import { listIndicators } from '../../../shared/domain/instrument/list-indicators.ts';
import { countingRatings } from '../../../shared/domain/scoring/who-counts.ts';
import { statusOf } from '../../../shared/domain/visit/states.ts';
import { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { atomicWrite } from './atomic-write.ts';
import type { OpenVisit } from './open-visit.ts';
import { journalName } from './journal.ts';
import { damageError, systemCode } from './store-error.ts';

const Row = z.strictObject({
  summary: VisitSummary,
  journalBytes: z.int().nonnegative(),
  /** The way the summary was made; absent for the first, which took the state at the history's word. */
  version: z.int().optional(),
});
const rowVersion = 3;
const Rows = z.record(z.string(), Row);

/** A summary, and the size its journal had then: another size means that the summary is out of date. */
export type IndexRow = Omit<z.infer<typeof Row>, 'version'>;

/**
 * Reads `<data>/index.json`. The index only saves time: whatever is missing, old or unreadable in it is made again
 * from the visits themselves, and why it could not be read is told of.
 */
export async function readIndex(dataFolder: string, warn: (error: unknown) => void): Promise<Map<string, IndexRow>> {
  try {
    const rows = Rows.parse(JSON.parse(await readFile(indexFile(dataFolder), 'utf8')));
    return new Map(Object.entries(rows).filter(([, { version }]) => version === rowVersion));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') warn(error);
    return new Map();
  }
}

/** Keeps the list of visits for the next start. */
export async function writeIndex(dataFolder: string, rows: Map<string, IndexRow>): Promise<void> {
  const numbered = [...rows].map(([id, row]) => [id, { ...row, version: rowVersion }] as const);
  await atomicWrite(indexFile(dataFolder), JSON.stringify(Object.fromEntries(numbered)));
}

/** What a summary is made of. */
export type SummarySource = Pick<OpenVisit, 'content' | 'edits'>;

/** What the list shows of a visit. */
export function summarise(id: string, { content, edits }: SummarySource): VisitSummary {
  const { instrument } = content;
  const header = content.header['header'];
  if (!header) throw damageError(journalName, undefined, sentence('journal.noHeader'));
  const rated = new Set(countingRatings(content).map((rating) => rating.indicator));
  const frozen = instrument['instrument'];
  return {
    id,
    title: header.title,
    place: header.place.name,
    startDate: header.startDate,
    endDate: header.endDate,
    status: statusOf(content),
    isSample: header.isSample,
    rated: rated.size,
    indicators: frozen ? listIndicators(frozen.instrument).length : 0,
    edits: edits.length,
    lastChange: edits.at(-1)?.at ?? `${header.startDate}T00:00:00.000Z`,
  };
}

function indexFile(dataFolder: string): string {
  return join(dataFolder, 'index.json');
}
