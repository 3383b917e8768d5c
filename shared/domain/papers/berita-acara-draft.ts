import { headerOf } from '../visit/header-of.ts';
import { formatOf } from '../../i18n/format.ts';
import { languages } from '../../i18n/languages.ts';
import type { CollectionName, Content } from '../../schema/content.ts';
import type { Score } from '../scoring/score.ts';
import { bySchedule } from '../agenda/session-dates.ts';
import { sourceLanguage, type Language } from '../../schema/primitives.ts';
import type { Session } from '../../schema/visit.ts';
import { ordered, type Listed } from '../entities/ordered.ts';
import { actionTitle } from '../actions/action-title.ts';
import { sessionTitle } from '../agenda/session-title.ts';
import { siteName } from '../sites/site-name.ts';
import { listIndicators } from '../instrument/list-indicators.ts';
import { groupsOf } from '../scoring/groups-of.ts';
import { whoCounts } from '../scoring/who-counts.ts';
import { type PaperSource } from './paper-source.ts';
import { paperWords, type PaperWords } from './paper-words.ts';
import { findingTitle } from '../findings/finding-title.ts';

/** One sentence of the berita acara, and the records it was built from. */
export interface DraftSentence {
  id: DraftSentenceId;
  text: string;
  isEdited: boolean;
  sources: { collection: CollectionName; id: string }[];
}

/** The sentences that a drafted report can have. */
export type DraftSentenceId =
  | 'opening'
  | 'mandate'
  | 'schedule'
  | 'sites'
  | 'scope'
  | 'method'
  | 'values'
  | 'strengths'
  | 'findings'
  | 'actions'
  | 'objections'
  | 'annexes'
  | 'closing';

type Built = Omit<DraftSentence, 'isEdited'>;

interface Draft extends PaperSource {
  score: Score;
  words: PaperWords['beritaAcara'];
}

/** The comment under which a person's own wording of a sentence is kept; an empty one leaves the sentence out. */
export function draftCommentId(sentence: DraftSentenceId, language: Language): string {
  return language === sourceLanguage ? `berita-acara:${sentence}` : `berita-acara:${language}:${sentence}`;
}

/** The day on which the berita acara is made: that of the closing session, else the visit's last. */
export function closingDay({ content }: Pick<PaperSource, 'content'>): string {
  return closingSession(content)?.date ?? headerOf(content).endDate;
}

function closingSession(content: Content): Listed<Session> | undefined {
  return bySchedule(ordered(content.sessions)).findLast(({ kind }) => kind === 'closing');
}

/** The text of the berita acara, built from what is recorded; a person's own wording goes before. */
export function beritaAcaraDraft(source: PaperSource, score: Score): DraftSentence[] {
  const draft: Draft = { ...source, score, words: paperWords(source.language).beritaAcara };
  const built = [
    opening(draft),
    mandate(draft),
    schedule(draft),
    sites(draft),
    scope(draft),
    method(draft),
    values(draft),
    ...findings(draft),
    actions(draft),
    objections(draft),
    annexes(draft),
    closing(draft),
  ];
  return built.map((sentence) => {
    const own = source.content.comments[draftCommentId(sentence.id, source.language)];
    return own ? { ...sentence, text: own.text, isEdited: true } : { ...sentence, isEdited: false };
  });
}

function opening(draft: Draft): Built {
  const closing = closingSession(draft.content);
  const where = closing?.place ?? headerOf(draft.content).place.name;
  return {
    id: 'opening',
    text: draft.words.opening(formatOf(draft.language).spelledDate(closingDay(draft)), where),
    sources: closing ? from('sessions', [closing]) : fromHeader,
  };
}

function mandate(draft: Draft): Built {
  const { programme = '', place, startDate, endDate, basis } = headerOf(draft.content);
  const format = formatOf(draft.language);
  const parts = [basis?.about, basis?.number, basis?.date && format.longDate(basis.date)];
  const text = draft.words.mandate(
    programme,
    place.name,
    format.longRange(startDate, endDate),
    parts.filter(Boolean).join(', '),
  );
  return { id: 'mandate', text: text.replaceAll(/ {2,}/gu, ' '), sources: fromHeader };
}

function schedule({ content, language, words }: Draft): Built {
  const sessions = bySchedule(ordered(content.sessions));
  const format = formatOf(language);
  const named = sessions.map((session) => `${sessionTitle(session, language)} (${format.longDate(session.date)})`);
  return {
    id: 'schedule',
    text: named.length > 0 ? words.schedule(series(named, words)) : words.noSchedule,
    sources: from('sessions', sessions),
  };
}

function sites({ content, language, words }: Draft): Built {
  const all = ordered(content.sites);
  const text =
    all.length > 0
      ? words.sites(
          series(
            all.map((site) => siteName(site, language)),
            words,
          ),
        )
      : words.noSites;
  return { id: 'sites', text, sources: from('sites', all) };
}

function scope({ content, language, words }: Draft): Built {
  const groups = instrumentOf(content).root.children.flatMap((node) => ('children' in node ? [node.title] : []));
  const names = groups.map((title) => formatOf(language).text(title));
  return {
    id: 'scope',
    text: words.scope(series(names, words)),
    sources: [{ collection: 'instrument', id: 'instrument' }],
  };
}

function method({ content, language, words }: Draft): Built {
  const instrument = instrumentOf(content);
  const title = formatOf(language).text(instrument.title);
  const raters = whoCounts(content.team);
  return {
    id: 'method',
    text: words.method(title, listIndicators(instrument).length, raters.length),
    sources: [{ collection: 'instrument', id: 'instrument' }, ...from('team', raters)],
  };
}

function values({ content, language, score, words }: Draft): Built {
  const { groups, scale } = groupsOf(instrumentOf(content), score);
  const range = paperWords(language).ofScale(scale.min, scale.max);
  const format = formatOf(language);
  const parts = groups.map(({ title, display }) => `${format.text(title)} ${format.decimal(display)}`);
  return {
    id: 'values',
    text: score.display ? words.values(format.decimal(score.display), range, series(parts, words)) : words.noValues,
    sources: Object.keys(content.ratings).map((id) => ({ collection: 'ratings', id })),
  };
}

function findings({ content, words, language }: Draft): Built[] {
  const all = ordered(content.findings);
  const strengths = all.filter(({ grade }) => grade === 'strength');
  const others = all.filter(({ grade }) => grade !== 'strength' && grade !== 'conforming');
  const titles = (list: typeof all): string =>
    series(
      list.map((finding) => bare(findingTitle(finding, language))),
      words,
    );
  return [
    ...(strengths.length > 0
      ? [{ id: 'strengths' as const, text: words.strengths(titles(strengths)), sources: from('findings', strengths) }]
      : []),
    {
      id: 'findings',
      text: others.length > 0 ? words.findings(titles(others)) : words.noFindings,
      sources: from('findings', others),
    },
  ];
}

function actions({ content, language, words }: Draft): Built {
  const open = ordered(content.actions).filter(({ status }) => status !== 'dropped');
  const titles = series(
    open.map((action) => bare(actionTitle(action, language))),
    words,
  );
  return {
    id: 'actions',
    text: open.length > 0 ? words.actions(open.length, titles) : words.noActions,
    sources: from('actions', open),
  };
}

/** What the second party answered to the findings. */
function objections({ content, words, language }: Draft): Built {
  const answered = ordered(content.findings).filter(({ response = '' }) => response.trim() !== '');
  const parts = answered.map((finding) => `${bare(findingTitle(finding, language))}: ${bare(finding.response ?? '')}`);
  return {
    id: 'objections',
    text: parts.length > 0 ? words.responses(series(parts, words)) : words.objections,
    sources: from('findings', answered),
  };
}

/** What is attached: who was there, the values, and the open photos. */
function annexes({ content, words }: Draft): Built {
  const here = ordered(content.attendees).filter(({ id }) =>
    Object.values(content.attendance).some(({ attendee }) => attendee === id),
  );
  const photos = ordered(content.evidence).filter(
    ({ mediaType, access }) => mediaType.startsWith('image/') && access === 'open',
  );
  return {
    id: 'annexes',
    text: words.annexes(photos.length),
    sources: [...from('attendees', here), ...from('evidence', photos)],
  };
}

/** As many copies as there are parties that sign. */
function closing({ content, language, words }: Draft): Built {
  const signoffs = ordered(content.signoffs);
  const copies = Math.max(2, new Set(signoffs.map(({ party }) => party)).size);
  const text = words.closing(copies, languages[language].rules.numberWords(copies));
  return { id: 'closing', text, sources: from('signoffs', signoffs) };
}

const fromHeader: Built['sources'] = [{ collection: 'header', id: 'header' }];

function from(collection: CollectionName, entities: { id: string }[]): Built['sources'] {
  return entities.map(({ id }) => ({ collection, id }));
}

function instrumentOf(content: Content) {
  const frozen = content.instrument['instrument'];
  if (!frozen) throw new Error('a visit has no instrument');
  return frozen.instrument;
}

/** A; B; dan C: semicolons, because names of offices have commas of their own. */
function series(items: string[], words: { and: string }): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join('; ')}; ${words.and} ${items.at(-1)}`;
}

function bare(text: string): string {
  return text.replace(/[.\s]+$/u, '');
}
