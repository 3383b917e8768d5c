import { headerOf } from '../visit/header-of.ts';
import { formatOf } from '../../i18n/format.ts';
import type { Signoff } from '../../schema/visit.ts';
import { ordered } from '../entities/ordered.ts';
import { groupsOf } from '../scoring/groups-of.ts';
import type { Score } from '../scoring/score.ts';
import { beritaAcaraDraft, closingDay, type DraftSentence } from './berita-acara-draft.ts';
import type { PaperCell, PaperPart } from './paper-part.ts';
import { facts, openingParts, type PaperSource } from './paper-source.ts';
import { paperWords } from './paper-words.ts';
import { partySignatures } from './signature-part.ts';

/** Berita acara: the parties, what was looked at, what came of it, and what the second party objects to. */
export function beritaAcaraPaper(source: PaperSource, score: Score): PaperPart[] {
  const { beritaAcara: names } = paperWords(source.language);
  const draft = beritaAcaraDraft(source, score).filter(({ text }) => text.trim() !== '');
  const textsOf = (id: DraftSentence['id']): string[] => draft.filter((one) => one.id === id).map(({ text }) => text);
  const sentence = (id: DraftSentence['id']): PaperPart[] => textsOf(id).map((text) => ({ kind: 'paragraph', text }));
  const points = draft.filter(({ id }) => !['opening', 'mandate', 'closing'].includes(id));
  return [
    ...openingParts(source, names.title, `${names.about} ${headerOf(source.content).place.name}`),
    ...sentence('opening'),
    ...partyParts(source, 'first', names.first, 1),
    ...partyParts(source, 'second', names.second, 1 + ordered(source.content.signoffs).filter(isFirst).length),
    ...sentence('mandate'),
    { kind: 'list', items: points.map(({ text }) => text) },
    { kind: 'heading', text: names.scores },
    valueTable(source, score),
    partySignatures(source, textsOf('closing'), closingDay(source)),
  ];
}

const isFirst = ({ party }: Signoff): boolean => party === 'first';

/** The people of a party, numbered over both, and what the paper calls them from here on. */
function partyParts(source: PaperSource, party: Signoff['party'], called: string, from: number): PaperPart[] {
  const { party: names } = paperWords(source.language).beritaAcara;
  const people = ordered(source.content.signoffs).filter((signoff) => signoff.party === party);
  if (people.length === 0) return [];
  return [
    ...people.map((one, index) =>
      facts(
        [
          [names.name, one.name],
          ['NIP', one.nip],
          [names.rank, one.rank],
          [names.position, one.position],
          [names.organisation, one.organisation],
        ],
        from + index,
      ),
    ),
    { kind: 'paragraph', text: called },
  ];
}

function valueTable({ content, language }: PaperSource, score: Score): PaperPart {
  const words = paperWords(language);
  const format = formatOf(language);
  const frozen = content.instrument['instrument'];
  if (!frozen) throw new Error('a visit has no instrument');
  const { groups, scale } = groupsOf(frozen.instrument, score);
  const rows = groups.map(({ title, display, rated, indicators }): PaperCell[] => [
    format.text(title),
    format.decimal(display),
    `${rated}/${indicators}`,
  ]);
  const total: PaperCell[] = [
    { text: words.index, tone: 'strong' },
    { text: format.decimal(score.display), tone: 'strong' },
    '',
  ];
  return {
    kind: 'table',
    head: [words.pillar, `${words.value} (${scale.min}–${scale.max})`, words.complete],
    widths: [60, 22, 18],
    rows: [...rows, total],
  };
}
