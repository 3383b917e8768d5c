import type { Signoff } from '../../schema/visit.ts';
import { ordered } from '../minutes/ordered-lines.ts';
import { groupsOf } from '../scoring/groups-of.ts';
import type { Score } from '../scoring/score.ts';
import { beritaAcaraDraft, type DraftSentence } from './berita-acara-draft.ts';
import { localDecimal } from './local-decimal.ts';
import type { PaperCell, PaperPart } from './paper-part.ts';
import { facts, headerOf, openingParts, type PaperSource } from './paper-source.ts';
import { paperWords } from './paper-words.ts';

/** Berita acara: the parties, what was looked at, what came of it, and what the second party objects to. */
export function beritaAcaraPaper(source: PaperSource, score: Score): PaperPart[] {
  const { beritaAcara: names } = paperWords(source.language);
  const draft = beritaAcaraDraft(source, score).filter(({ text }) => text.trim() !== '');
  const sentence = (id: DraftSentence['id']): PaperPart[] =>
    draft.filter((one) => one.id === id).map(({ text }) => ({ kind: 'paragraph', text }));
  const points = draft.filter(({ id }) => !['opening', 'mandate', 'closing'].includes(id));
  return [
    ...openingParts(source, names.title, `${names.about} ${headerOf(source).place.name}`),
    ...sentence('opening'),
    ...partyParts(source, 'first', names.first),
    ...partyParts(source, 'second', names.second),
    ...sentence('mandate'),
    { kind: 'list', items: points.map(({ text }) => text) },
    { kind: 'heading', text: names.scores },
    valueTable(source, score),
    ...sentence('closing'),
    ...partyParts(source, 'witness', names.witness),
  ];
}

function partyParts(source: PaperSource, party: Signoff['party'], title: string): PaperPart[] {
  const { party: names } = paperWords(source.language).beritaAcara;
  const people = ordered(source.content.signoffs).filter((signoff) => signoff.party === party);
  if (people.length === 0) return [];
  return [
    { kind: 'heading', text: title },
    ...people.map((one) =>
      facts([
        [names.name, one.name],
        ['NIP', one.nip],
        [names.rank, one.rank],
        [names.position, one.position],
        [names.organisation, one.organisation],
      ]),
    ),
  ];
}

function valueTable({ content, language }: PaperSource, score: Score): PaperPart {
  const words = paperWords(language);
  const frozen = content.instrument['instrument'];
  if (!frozen) throw new Error('a visit has no instrument');
  const { groups, scale } = groupsOf(frozen.instrument, score);
  const rows = groups.map(({ title, display, rated, indicators }): PaperCell[] => [
    (language === 'en' && title.en) || title.id,
    localDecimal(display, language),
    `${rated}/${indicators}`,
  ]);
  const total: PaperCell[] = [
    { text: words.index, tone: 'strong' },
    { text: localDecimal(score.display, language), tone: 'strong' },
    '',
  ];
  return {
    kind: 'table',
    head: [words.pillar, `${words.value} (${scale.min}–${scale.max})`, words.complete],
    widths: [60, 22, 18],
    rows: [...rows, total],
  };
}
