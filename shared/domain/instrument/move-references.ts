import { collectionNames, type Content } from '../../schema/content.ts';
import type { Change } from '../../schema/edit.ts';
import type { FrozenInstrument } from '../../schema/instrument.ts';
import { knownOf } from '../content/known.ts';
import { recorded } from '../edits/changes.ts';
import { isKnown, namedIn, referencesOf } from '../content/references.ts';

/**
 * Whatever names an indicator follows it to its new id, and whatever names a node or a role that the other instrument
 * does not have names it no longer: the history keeps that it did.
 */
export function moveReferences(
  content: Content,
  to: FrozenInstrument,
  targets: ReadonlyMap<string, string | null>,
): Change[] {
  const known = knownOf({ ...content, instrument: { instrument: to } });
  return collectionNames.flatMap((collection) => {
    const fields = referencesOf(collection).filter(([, kind]) => kind === 'node' || kind === 'role');
    return Object.entries<object>(fields.length === 0 ? {} : content[collection]).flatMap(([id, entity]): Change[] => {
      const moved = fields.flatMap(([field, kind]): [string, unknown][] => {
        const named = namedIn(entity, field);
        const now = new Set(
          named.map((name) => targets.get(name) ?? name).filter((name) => isKnown(known, kind, name)),
        );
        if (now.size === named.length && named.every((name) => now.has(name))) return [];
        return [[field, kind === 'node' ? [...now] : null]];
      });
      return moved.length === 0 ? [] : [recorded({ op: 'set', collection, id, values: Object.fromEntries(moved) })];
    });
  });
}
