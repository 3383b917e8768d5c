import { useCallback } from 'react';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import { say } from '../../../shared/i18n/say.ts';
import type { CollectionName, Content } from '../../../shared/schema/content.ts';
import { useVisitState } from '../../backend/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';

const naming = ['title', 'name', 'position', 'text', 'claim', 'caption', 'fileName', 'indicator'] as const;

const untitled: Partial<Record<CollectionName, Sentence>> = {
  findings: sentence('untitled.finding'),
  benefits: sentence('untitled.benefit'),
  services: sentence('untitled.service'),
  surveys: sentence('untitled.survey'),
};

/** How an entry is called: by what it says of itself now, else by words that say that this is missing, else by its id. */
export function useEntityName(): (collection: CollectionName, id: string) => string {
  const content = useVisitState((state) => state.content);
  const { language } = useFormat();
  return useCallback(
    (collection, id) => {
      const nameless = content[collection][id] === undefined ? undefined : untitled[collection];
      return entityName(content, collection, id) ?? (nameless ? say(language, nameless) : id);
    },
    [content, language],
  );
}

function entityName(content: Content, collection: CollectionName, id: string): string | undefined {
  if (collection === 'ratings') return id.split(':').at(-1);
  const entities: Record<string, object> = content[collection];
  const fields: Record<string, unknown> = { ...(Object.hasOwn(entities, id) ? entities[id] : {}) };
  const name = naming.map((field) => fields[field]).find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : undefined;
}
