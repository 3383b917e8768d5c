import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { reasons } from '../../../shared/domain/verification/reasons.ts';
import type { SignatureFinding, Verdict } from '../../../shared/domain/verification/verdict.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import { makePdf } from '../report/make-pdf.ts';
import { verdictWords, type VerdictWords } from './verdict-words.ts';

/** A verdict on its way to paper. */
export interface VerdictPaper {
  verdict: Verdict;
  fileName: string;
  language: Language;
  at: Date;
}

const colours = { valid: '#2c7a4b', invalid: '#b3261e', indeterminate: '#a85b00' };

/** The four answers in plain words, the signatures, and every reason, as a PDF. */
export function renderVerdict(paper: VerdictPaper, fonts: string): Promise<Uint8Array> {
  const words = verdictWords[paper.language];
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [57, 57, 57, 57],
    info: { title: words.title, creationDate: paper.at },
    defaultStyle: { font: 'Source', fontSize: 10.5, lineHeight: 1.15 },
    content: [
      ...head(paper, words),
      ...answers(paper, words),
      ...signatures(paper, words),
      ...reasonList(paper, words),
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

function head({ verdict, fileName, at }: VerdictPaper, words: VerdictWords): Content[] {
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
          [words.size, `${verdict.file.bytes} B`],
          ['SHA-256', { text: verdict.file.sha256, fontSize: 8.5 }],
          [words.checkedAt, at.toISOString()],
        ],
      },
      layout: 'lightHorizontalLines',
      margin: [0, 4, 0, 10],
    },
  ];
}

function answers({ verdict, language }: VerdictPaper, words: VerdictWords): Content[] {
  return (['integrity', 'identity', 'time', 'changes'] as const).flatMap((question): Content[] => [
    { text: words.questions[question], bold: true, margin: [0, 6, 0, 0] },
    { text: verdict[question].sentence[language] },
  ]);
}

function signatures({ verdict, language }: VerdictPaper, words: VerdictWords): Content[] {
  if (verdict.signatures.length === 0) return [];
  const title: Content = { text: words.signatures, bold: true, fontSize: 13, margin: [0, 14, 0, 4] };
  return [title, ...verdict.signatures.map((finding) => signature(finding, words, language))];
}

function signature(finding: SignatureFinding, words: VerdictWords, language: Language): Content {
  const lines = [
    [words.field, finding.label ?? finding.field],
    [words.signer, finding.signer],
    [words.issuer, finding.issuer],
    [words.time, finding.signedAt ?? '–'],
    [words.provenTime, finding.provenAt ?? '–'],
    [words.integrity, words.integrityStates[finding.integrity]],
    [words.identity, words.identityStates[finding.identity]],
    [words.certificate, finding.certificateSha256],
  ];
  const notes = finding.reasons.map((code): Content => ({ text: reasons[code][language], fontSize: 9 }));
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

function reasonList({ verdict, language }: VerdictPaper, words: VerdictWords): Content[] {
  if (verdict.reasons.length === 0) return [];
  return [
    { text: words.reasons, bold: true, fontSize: 13, margin: [0, 10, 0, 4] },
    { ul: verdict.reasons.map((code) => reasons[code][language]) },
    { text: words.limits, fontSize: 9, color: '#5d6878', margin: [0, 12, 0, 0] },
  ];
}
