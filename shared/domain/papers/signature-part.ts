import { headerOf } from '../visit/header-of.ts';
import { formatOf } from '../../i18n/format.ts';
import type { Session, Signoff } from '../../schema/visit.ts';
import { ordered, type Listed } from '../entities/ordered.ts';
import type { PaperPart, PaperSigner, SignerGroup } from './paper-part.ts';
import { type PaperSource } from './paper-source.ts';
import { paperWords } from './paper-words.ts';
import { signedOnPaper } from './recorded-words.ts';

/** The foot of a paper between two parties: the second signs on the left, the first on the right, as offices have it. */
export function partySignatures(source: PaperSource, closing: string[], date: string): PaperPart {
  const { beritaAcara: names } = paperWords(source.language);
  const group = (party: Signoff['party'], title: string) => {
    return { title, signers: signersOf(source, party).map((signer) => withPen(source, signer)) };
  };
  const orBlank = ({ title, signers }: SignerGroup) => ({ title, signers: signers.length > 0 ? signers : [nobodyYet] });
  return {
    kind: 'signatures',
    closing,
    placeAndDate: placeAndDate(source, date),
    left: orBlank(group('second', names.secondParty)),
    right: orBlank(group('first', names.firstParty)),
    witnesses: group('witness', names.witness),
    ...warning(source),
  };
}

/**
 * The foot of the papers of a meeting: who chaired it on the left, who wrote it on the right, with room to sign by
 * hand. Prepared for electronic signatures, those stand there who sign the visit's papers.
 */
export function meetingSignatures(source: PaperSource, session: Listed<Session> | undefined): PaperPart {
  const { minutes: names } = paperWords(source.language);
  const foot = {
    kind: 'signatures' as const,
    closing: [],
    placeAndDate: placeAndDate(source, session?.date ?? headerOf(source.content).endDate),
    witnesses: { title: '', signers: [] },
  };
  if (source.isPrepared) {
    const all = (['second', 'first', 'witness'] as const).map((party) => signersOf(source, party));
    const [left = [], right = [], witnesses = []] = all;
    const group = (signers: PaperSigner[]) => ({ title: '', signers });
    return { ...foot, left: group(left), right: group(right), witnesses: group(witnesses), ...warning(source) };
  }
  const { team } = source.content;
  const secretary = session?.secretary ?? ordered(team).find(({ role }) => role === 'secretary')?.id;
  return {
    ...foot,
    left: { title: names.chairSigns, signers: [personSigning(source, session?.chair, names.chairSigns)] },
    right: { title: names.secretary, signers: [personSigning(source, secretary, names.secretary)] },
  };
}

/** A place to sign for somebody who is not known yet. */
const nobodyYet: PaperSigner = { position: '' };

function signersOf({ content }: PaperSource, party: Signoff['party']): PaperSigner[] {
  return ordered(content.signoffs)
    .filter((signoff) => signoff.party === party)
    .map(({ id, position, organisation, name, rank, nip }) => {
      return { signoff: id, position, organisation, name, rank, nip };
    });
}

/** A seat whose assessment was signed by pen says so under its name: that is no signature on this paper. */
function withPen(source: PaperSource, signer: PaperSigner): PaperSigner {
  const given = signer.signoff === undefined ? undefined : source.content.signoffs[signer.signoff]?.onPaper;
  if (given === undefined) return signer;
  return { ...signer, note: `${paperWords(source.language).assessment}: ${signedOnPaper(source, given)}` };
}

/** Who signs for a task at the meeting; a position that only repeats the task is not said twice. */
function personSigning({ content }: PaperSource, id: string | undefined, task: string): PaperSigner {
  const person = id === undefined ? undefined : (content.attendees[id] ?? content.team[id]);
  if (person === undefined) return nobodyYet;
  const { name, organisation, position = '' } = person;
  const rank = 'rank' in person ? person.rank : undefined;
  return { position: position.toLowerCase() === task.toLowerCase() ? '' : position, name, organisation, rank };
}

/** Bojonegoro, 26 Februari 2020: the kind of district is not part of the place. */
function placeAndDate(source: PaperSource, date: string): string {
  const { place } = headerOf(source.content);
  const town = place.name.replace(/^(?:kabupaten|kab\.|kota|provinsi|prov\.)\s+/iu, '');
  return `${town}, ${formatOf(source.language).longDate(date)}`;
}

function warning({ isPrepared, language }: PaperSource): { warning?: string } {
  return isPrepared ? { warning: paperWords(language).signVoid } : {};
}
