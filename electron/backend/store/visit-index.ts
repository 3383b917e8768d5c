import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { listIndicators } from '../../../shared/domain/progress/list-indicators.ts';
import { VisitSummary } from '../../../shared/schema/visit-summary.ts';
import { atomicWrite } from './atomic-write.ts';
import type { OpenVisit } from './open-visit.ts';

const Row = z.strictObject({ summary: VisitSummary, journalBytes: z.int().nonnegative() });
const Rows = z.record(z.string(), Row);

/** A summary, and the size its journal had then: another size means that the summary is out of date. */
export type IndexRow = z.infer<typeof Row>;

/**
 * Reads `<data>/index.json`. The index only saves time: whatever is missing, old or unreadable in it is made again
 * from the visits themselves.
 */
export async function readIndex(dataFolder: string): Promise<Map<string, IndexRow>> {
  try {
    return new Map(Object.entries(Rows.parse(JSON.parse(await readFile(indexFile(dataFolder), 'utf8')))));
  } catch {
    return new Map();
  }
}

export async function writeIndex(dataFolder: string, rows: Map<string, IndexRow>): Promise<void> {
  await atomicWrite(indexFile(dataFolder), JSON.stringify(Object.fromEntries(rows)));
}

/** What the list shows of a visit. */
export function summarise(visit: OpenVisit): VisitSummary {
  const { header: headers, instrument, ratings } = visit.content;
  const header = headers['header'];
  if (!header) throw new Error(`visit ${visit.id} has no header`);
  const rated = new Set(Object.values(ratings).map((rating) => rating.indicator));
  const frozen = instrument['instrument'];
  return {
    id: visit.id,
    title: header.title,
    place: header.place.name,
    startDate: header.startDate,
    endDate: header.endDate,
    status: header.status,
    isSample: header.isSample,
    rated: rated.size,
    indicators: frozen ? listIndicators(frozen.instrument).length : 0,
    edits: visit.edits.length,
    lastChange: visit.edits.at(-1)?.at ?? `${header.startDate}T00:00:00.000Z`,
  };
}

function indexFile(dataFolder: string): string {
  return join(dataFolder, 'index.json');
}
