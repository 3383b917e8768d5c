import { collectionFields } from '../../schema/collection-fields.ts';
import { collectionNames, collections, type CollectionName, type Content } from '../../schema/content.ts';
import type { LeftOut } from '../../schema/bundle.ts';
import type { Contact } from '../../schema/people.ts';
import type { Evidence } from '../../schema/assessment.ts';
import type { Header } from '../../schema/visit.ts';
import { isSealed } from '../visit/states.ts';
import { eachWord } from './each-word.ts';
import { hideNumbers } from './hide-numbers.ts';

/** A photo of the copy: upright, without the camera's notes, and so with a hash of its own. */
export type CleanPhoto = Pick<Evidence, 'sha256' | 'bytes' | 'width' | 'height'>;

/** Content without what others must not know, and what was taken out. */
export interface Redacted {
  content: Content;
  leftOut: LeftOut[];
}

/** Whether a piece of evidence goes into a copy for others: a photo that is open to them. Words in a PDF cannot be hidden. */
export function isShareable(piece: Evidence): boolean {
  return piece.access === 'open' && piece.mediaType.startsWith('image/');
}

/**
 * The content of a copy for others: without contacts, NIP, drawn signatures, positions, restricted evidence, documents and
 * papers; numbers that stand in texts are hidden. `photos` holds the clean photo for each hash that is shared.
 */
export function redactContent(content: Content, photos: ReadonlyMap<string, CleanPhoto>, note: string): Redacted {
  const dropped = Object.entries(content.evidence).filter(([, piece]) => !photos.has(piece.sha256));
  const gone = new Set(dropped.map(([id]) => id));
  const hide = hideNumbers([...Object.values(content.contacts), ...nipsOf(content)]);
  const open = impersonal(content);
  const ids = new Set(collectionNames.flatMap((name) => Object.keys(content[name])));
  const counter = { numbers: 0 };
  const plain: Content = {
    ...open,
    header: eachOf(open.header, (header) => openHeader(header, note)),
    evidence: sharedEvidence(open, photos),
    findings: eachOf(open.findings, (one) => withoutEvidence(one, gone)),
    answers: eachOf(open.answers, (one) => withoutEvidence(one, gone)),
    actions: eachOf(open.actions, (one) => withoutEvidence(one, gone)),
  };
  const words = collectionNames.map((name) => [
    name,
    hideWords(name, plain, (text) => (ids.has(text) ? text : hide(text)), counter),
  ]);
  return {
    content: Object.fromEntries(words) as Content,
    leftOut: [...countLeftOut(content, gone), ...numbersOf(counter)],
  };
}

function openHeader({ seal: _seal, prepared: _prepared, ...header }: Header, note: string): Header {
  const status = isSealed(header.status) ? 'agreed' : header.status;
  return { ...header, status, note: [header.note, note].filter(Boolean).join('\n\n').slice(0, 20_000) };
}

/** Content without every field that is personal, and without what then tells nothing any more. */
function impersonal(content: Content): Content {
  const parts = collectionNames.map((name) => {
    const personal = new Set<string>(collectionFields(name).flatMap((field) => (field.isPersonal ? [field.name] : [])));
    const entities = Object.entries(content[name]).flatMap(([id, entity]) => {
      const rest = Object.entries(entity).filter(([field]) => !personal.has(field));
      return rest.length === 0 ? [] : [[id, Object.fromEntries(rest)] as const];
    });
    return [name, Object.fromEntries(entities)] as const;
  });
  return Object.fromEntries(parts) as unknown as Content;
}

function nipsOf(content: Content): Contact[] {
  return Object.values(content.signoffs).flatMap(({ nip }) => (nip === undefined ? [] : [{ nip }]));
}

function sharedEvidence(content: Content, photos: ReadonlyMap<string, CleanPhoto>): Content['evidence'] {
  const shared = Object.entries(content.evidence).flatMap(([id, piece]) => {
    const clean = photos.get(piece.sha256);
    return clean ? [[id, { ...piece, ...clean }] as const] : [];
  });
  return Object.fromEntries(shared);
}

function withoutEvidence<E extends { evidence: string[] }>(entity: E, gone: ReadonlySet<string>): E {
  return { ...entity, evidence: entity.evidence.filter((id) => !gone.has(id)) };
}

function eachOf<E>(entities: Record<string, E>, change: (entity: E) => E): Record<string, E> {
  return Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, change(entity)]));
}

/** Hides numbers in every text of a collection. The instrument is not of this visit, and holds nobody's. */
function hideWords(
  name: CollectionName,
  content: Content,
  hide: (text: string) => string,
  counter: { numbers: number },
) {
  if (name === 'instrument') return content[name];
  return eachOf(content[name] as Record<string, unknown>, (entity) =>
    eachWord(collections[name], entity, (text) => {
      const shown = hide(text);
      if (shown !== text) counter.numbers += 1;
      return shown;
    }),
  );
}

function numbersOf({ numbers }: { numbers: number }): LeftOut[] {
  return numbers === 0 ? [] : [{ what: 'numbers', count: numbers }];
}

function countLeftOut(content: Content, gone: ReadonlySet<string>): LeftOut[] {
  const evidence = Object.values(content.evidence);
  const dropped = Object.entries(content.evidence).filter(([id]) => gone.has(id));
  const restricted = dropped.filter(([, { access }]) => access === 'restricted').length;
  const damaged = dropped.filter(([, piece]) => isShareable(piece)).length;
  const header = content.header['header'];
  const counts: Record<Exclude<LeftOut['what'], 'history' | 'numbers'>, number> = {
    contacts: Object.keys(content.contacts).length + nipsOf(content).length,
    signatures: Object.values(content.attendance).filter(({ signature }) => signature).length,
    papers: Object.keys(header?.prepared ?? {}).length,
    positions: evidence.filter(({ position }) => position).length,
    restricted,
    documents: dropped.length - restricted - damaged,
    damaged,
  };
  return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((what) =>
    counts[what] === 0 ? [] : [{ what, count: counts[what] }],
  );
}
