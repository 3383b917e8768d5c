import { recorded, writtenFields } from '../edits/changes.ts';
import { nameAct } from './name-act.ts';
import { emptyContent, type CollectionName, type Content } from '../../schema/content.ts';
import type { Change, Edit } from '../../schema/edit.ts';
import type { Fields, Migration } from './migration.ts';
import { sayQuestionnaireBands } from './say-questionnaire-bands.ts';

/** The n-th leads from version n + 1 to n + 2. Never changed once it has shipped: only added to. */
const migrations: readonly Migration[] = [sayQuestionnaireBands, keepAsItIs];

/** Version 2 to 3: acts are named by code; what they wrote stays as it was. */
function keepAsItIs(_collection: CollectionName, fields: Fields): Fields {
  return fields;
}

/** The version of the visit's schema that this Tinjau writes. */
export const schemaVersion = migrations.length + 1;

/** Content of an older version, or of this one, in the form of this one. */
export function migrateContent(version: number, content: Partial<Content>): Content {
  if (version >= schemaVersion) return { ...emptyContent(), ...content };
  const moved = Object.entries(content).map(([name, entities]: [string, Record<string, Fields>]) => [
    name,
    Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, lead(version, name, entity)])),
  ]);
  return { ...emptyContent(), ...(Object.fromEntries(moved) as Partial<Content>) };
}

/** An edit of an older version as this one would have written it; its hash stays that of the line on disk. */
export function migrateEdit(edit: Edit): Edit {
  const { schema: version = 1, change, was } = edit;
  if (version >= schemaVersion) return edit;
  const { collection } = change;
  return { ...nameAct(edit), change: leadChange(version, change), was: was && lead(version, collection, was) };
}

function leadChange(version: number, change: Change): Change {
  if (change.op === 'remove') return change;
  const { op, collection, id } = change;
  return recorded({ op, collection, id, values: lead(version, collection, writtenFields(change)) });
}

function lead(version: number, collection: string, fields: Fields): Fields {
  return migrations.slice(version - 1).reduce((now, migration) => migration(collection as CollectionName, now), fields);
}
