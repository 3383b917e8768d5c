import { openVisit, type OpenVisit } from '../../../electron/backend/store/open-visit.ts';
import { nodePorts } from '../../../electron/hosts/node-ports.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import { putHeader } from '../../support/put-header.ts';

/** How many edits an act has: enough to be cut in its middle. */
export const editsPerAct = 3;

/** Opens a visit folder with the ports that ship. */
export function visitAt(folder: string): Promise<OpenVisit> {
  const warn = (error: unknown): never => {
    throw error;
  };
  return openVisit({ id: 'siksa', folder, ports: nodePorts, device: 'laptop', warn });
}

/** The first act of a visit: without it, there is nothing to go back to. */
export const firstAct: Change[] = [putHeader];

/** One act: as many comments as an act has edits, all under its name. */
export function actOf(name: string): Change[] {
  return Array.from({ length: editsPerAct }, (_, part) => ({
    op: 'put',
    collection: 'comments',
    id: `${name}-${part}`,
    value: { about: 'visit', text: `Catatan ${name}, bagian ${part}.`, at: '2020-02-26T02:00:00.000Z' },
  }));
}

/** How many of a row of acts are not wholly in a visit, and how many acts of the visit are there in part only. */
export function missingActs(comments: Record<string, unknown>, names: readonly string[]): number {
  const parts = new Map<string, number>();
  for (const id of Object.keys(comments)) {
    const name = id.slice(0, id.lastIndexOf('-'));
    parts.set(name, (parts.get(name) ?? 0) + 1);
  }
  const halves = [...parts.values()].filter((count) => count !== editsPerAct).length;
  return halves + names.filter((name) => parts.get(name) !== editsPerAct).length;
}

/** What a part of the torture found. */
export interface Toll {
  trials: number;
  /** Visits that could not be opened, or not be brought back. */
  unreadable: number;
  /** Acts that were acknowledged and are not there, or are there in part. */
  lost: number;
  /** Damage that nobody was told of. */
  unnoticed: number;
}
