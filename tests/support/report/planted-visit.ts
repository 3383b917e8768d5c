import { pairIds } from '../../../shared/domain/content/pair-ids.ts';
import { recorded } from '../../../shared/domain/edits/changes.ts';
import { z } from 'zod';
import { collectionNames, collections, type CollectionName, type Content } from '../../../shared/schema/content.ts';
import type { Change } from '../../../shared/schema/edit.ts';

/** A free text of a visit, as `collection.field`, and the word that stands in it and nowhere else. */
export interface Mark {
  field: string;
  word: string;
}

/** What the program writes itself: the seal, the papers, the signatures. And keys to sort by. */
const unplanted = new Set([
  'header.seal',
  'header.prepared',
  'header.reopened',
  'header.status',
  'signoffs.signed',
  'signoffs.onPaper',
]);
/** Values for the texts that have a form. */
const formed = ['planted', '09:00', '2020-02-26', '2020-02-26T02:00:00.000Z', 'a'.repeat(64), '2'];

/** Which record each name of another one leads to, so that the planted ones belong together. */
const references: Record<string, unknown> = {
  session: 'planted',
  expected: ['planted', 'desa'],
  attendee: 'planted',
  indicator: 'GOV.1.1',
  indicators: ['GOV.1.1'],
  assessor: 'ketua',
  agreedBy: ['ketua'],
  survey: 'planted',
  questionnaire: 'skm',
  finding: 'planted',
  action: 'planted',
  site: 'planted',
  speaker: 'planted',
  chair: 'planted',
  secretary: 'planted',
  value: 3,
  about: 'GOV.1.1',
  order: 'a9',
  'attendees.role': 'kepala-daerah',
  'answers.question': 'kepala-daerah.1',
};

function idOf(collection: CollectionName, record: Record<string, unknown>): string {
  const ofPair = pairIds[collection] as ((entity: unknown) => string) | undefined;
  return ofPair?.(record) ?? 'planted';
}

interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  prefixItems?: Shape[];
  anyOf?: Shape[];
  enum?: unknown[];
  pattern?: string;
  format?: string;
}

/** Puts marks into records: every field that a schema knows, also one that it gains later, and a mark in every free text. */
export class Planter {
  readonly marks: Mark[] = [];

  /** The changes that put a record named `planted` into each collection of a visit. */
  changes({ header }: Content): Change[] {
    const { isSample, language, zone, startDate, endDate, previous } = header['header'] ?? {};
    const kept = { isSample, language, zone, startDate, endDate, ...(previous ? { previous } : {}) };
    return collectionNames
      .filter((name) => name !== 'instrument' && name !== 'evidence')
      .map((collection): Change => {
        const record = this.record(collection);
        return collection === 'header'
          ? recorded({ op: 'set', collection, id: 'header', values: { ...record, ...kept } })
          : recorded({ op: 'put', collection, id: idOf(collection, record), values: record });
      });
  }

  /** A record of a collection; `called` is what its marks are named after. */
  record(collection: CollectionName, called: string = collection): Record<string, unknown> {
    const shape = z.toJSONSchema(collections[collection], { unrepresentable: 'any' }) as Shape;
    return this.#value(shape, called) as Record<string, unknown>;
  }

  #mark(field: string): string {
    const word = `Xq${String(this.marks.length).padStart(4, '0')}`;
    this.marks.push({ field, word });
    return word;
  }

  #value(shape: Shape, path: string): unknown {
    const [, name = '', ...deeper] = path.split('.');
    if (shape.type === 'object') {
      const fields = Object.entries(shape.properties ?? {}).filter(([key]) => !unplanted.has(`${path}.${key}`));
      return Object.fromEntries(fields.map(([key, part]) => [key, this.#value(part, `${path}.${key}`)]));
    }
    if (path in references) return references[path];
    if (name in references && deeper.length === 0) return references[name];
    const [first] = shape.anyOf ?? shape.enum ?? [];
    if (first !== undefined) return typeof first === 'object' ? this.#value(first as Shape, path) : first;
    if (shape.prefixItems) return shape.prefixItems.map((part) => this.#value(part, path));
    if (shape.type === 'array') return shape.items?.pattern ? [] : [this.#value(shape.items ?? {}, path)];
    return this.#plain(shape, path);
  }

  #plain({ type, pattern, format }: Shape, path: string): unknown {
    if (type === 'boolean') return true;
    if (type !== 'string') return 1;
    if (pattern === undefined && format === undefined) return this.#mark(path);
    return formed.find((text) => new RegExp(pattern ?? '', 'u').test(text)) ?? this.#mark(path);
  }
}
