import type { CollectionName } from '../../schema/content.ts';

/** The fields of an entity as some version wrote them. */
export type Fields = Record<string, unknown>;

/** Leads an entity, or some fields of one, from one version of the schema to the next. Pure; loses no answer. */
export type Migration = (collection: CollectionName, fields: Fields) => Fields;
