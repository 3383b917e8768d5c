import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { say } from '../../../shared/i18n/say.ts';
import { reasonSentence, reasonsByWeight, type ReasonCode } from '../../../shared/domain/verification/reasons.ts';
import type { SignatureFinding, Verdict } from '../../../shared/domain/verification/verdict.ts';
import { formatOf } from '../../../shared/i18n/format.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import { makePdf } from '../typesetting/make-pdf.ts';
import { seatLines, type VerificationWords } from '../../../shared/domain/verification/verdict-words.ts';

/** A verdict on its way to paper. */
export interface VerificationReport {
  verdict: Verdict;
  fileName: string;
  language: Language;
  at: Date;
}

const colours = { valid: '#2c7a4b', invalid: '#b3261e', indeterminate: '#a85b00' };

/** The four answers in plain words, the signatures, and every reason, as a PDF. */
export function renderVerification(paper: VerificationReport, fonts: string): Promise<Uint8Array> {
  const words = languages[paper.language].verdict;
  const { decisive, notes } = reasonsByWeight(paper.verdict.reasons);
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [57, 57, 57, 57],
    info: { title: words.title, creationDate: paper.at },
    defaultStyle: { font: 'Source', fontSize: 10.5, lineHeight: 1.15 },
    content: [
      ...head(paper, words),
      ...answers(paper, words),
      ...reasonList(words.reasons, decisive, paper.language),
      ...signatures(paper, words),
      ...reasonList(words.notes, notes, paper.language),
      { text: words.limits, fontSize: 9, color: '#5d6878', margin: [0, 12, 0, 0] },
    ],
    footer: (page, pages) => ({
      text: `${words.footer} · ${page}/${pages}`,
      alignment: 'center',
      fontSize: 8,
      color: '#5d6878',
      margin: [57, 20],
    }),
  };
  return makePdf(definition, fonts);
}

function head({ verdict, fileName, at, language }: VerificationReport, words: VerificationWords): Content[] {
  return [
    { text: words.title, fontSize: 18, bold: true },
    {
      text: words.verdicts[verdict.verdict],
      fontSize: 15,
      bold: true,
      color: colours[verdict.verdict],
      margin: [0, 6],
    },
    {
      table: {
        widths: [90, '*'],
        body: [
          [words.file, fileName],
          [words.size, `${formatOf(language).count(verdict.file.bytes)} ${words.bytes}`],
          ['SHA-256', { text: verdict.file.sha256, fontSize: 8.5 }],
          [words.checkedAt, inWords(at.toISOString(), language)],
        ],
      },
      layout: 'lightHorizontalLines',
      margin: [0, 4, 0, 10],
    },
  ];
}

function answers({ verdict, language }: VerificationReport, words: VerificationWords): Content[] {
  return (['integrity', 'identity', 'time', 'changes'] as const).flatMap((question): Content[] => [
    { text: words.questions[question], bold: true, margin: [0, 6, 0, 0] },
    { text: say(language, verdict[question].sentence) },
  ]);
}

function signatures({ verdict, language }: VerificationReport, words: VerificationWords): Content[] {
  if (verdict.signatures.length === 0) return [];
  const title: Content = { text: words.signatures, bold: true, fontSize: 13, margin: [0, 14, 0, 4] };
  return [title, ...verdict.signatures.map((finding) => signature(finding, words, language))];
}

function signature(finding: SignatureFinding, words: VerificationWords, language: Language): Content {
  const lines = [
    [words.field, finding.label ?? finding.field],
    [words.signer, finding.signer],
    ...seatLines(finding, words),
    [words.issuer, finding.issuer],
    [words.time, inWords(finding.signedAt, language)],
    [words.provenTime, inWords(finding.provenAt, language)],
    [words.integrity, words.integrityStates[finding.integrity]],
    [words.identity, words.identityStates[finding.identity]],
    [words.certificate, finding.certificateSha256],
  ];
  const notes = finding.reasons.map((code): Content => ({ text: say(language, reasonSentence(code)), fontSize: 9 }));
  return {
    unbreakable: true,
    margin: [0, 0, 0, 8],
    stack: [
      {
        table: {
          widths: [120, '*'],
          body: lines.map(([name = '', value = '']) => [{ text: name, color: '#5d6878' }, value]),
        },
        layout: 'lightHorizontalLines',
        fontSize: 9,
      },
      ...notes,
    ],
  };
}

function reasonList(heading: string, codes: readonly ReasonCode[], language: Language): Content[] {
  if (codes.length === 0) return [];
  return [
    { text: heading, bold: true, fontSize: 13, margin: [0, 12, 0, 4] },
    { ul: codes.map((code) => say(language, reasonSentence(code))) },
  ];
}

/** `26 November 2026 pukul 10.34.06 UTC`. */
function inWords(instant: string | null, language: Language): string {
  if (instant === null) return '–';
  return `${formatOf(language).longMoment(instant, { timeZone: 'UTC', seconds: true })} UTC`;
}
