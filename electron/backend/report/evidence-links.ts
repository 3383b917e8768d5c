import type { Content as Block } from 'pdfmake/interfaces.js';
import type { PaperContext } from './paper-context.ts';
import { breakable, ink } from './paper-style.ts';

/** Where the annex keeps a piece of evidence. */
export function evidenceId(id: string): string {
  return `evidence-${id}`;
}

/** Pieces of evidence by number and name, each leading to its place in the annex; one that is gone is said. */
export function evidenceLinks({ words, names, input, evidenceNumbers }: PaperContext, ids: string[]): Block[] {
  return ids.flatMap((id, index): Block[] => {
    const evidence = input.content.evidence[id];
    const end = index < ids.length - 1 ? '; ' : '';
    if (!evidence) return [{ text: `${words.evidenceGone}${end}`, color: ink.warn }];
    const number = `${names.findings.evidence} ${evidenceNumbers.get(id) ?? ''}`;
    return [
      { text: number, linkToDestination: evidenceId(id), color: ink.accent },
      breakable(` ${evidence.caption ?? evidence.fileName}${end}`, 30),
    ];
  });
}

/** With more of them than this, an indicator says how many there are. */
const mostNumbers = 8;

/** The numbers of an indicator's evidence, each leading to its place; only how many, where they are many. */
export function evidenceNumbersOf({ words, names, input, evidenceNumbers }: PaperContext, indicator: string): Block[] {
  const ids = [...evidenceNumbers.keys()].filter((id) => input.content.evidence[id]?.indicators.includes(indicator));
  if (ids.length === 0) return [];
  if (ids.length > mostNumbers) return [words.evidenceCount(ids.length)];
  const links = ids.flatMap((id, index): Block[] => [
    index === 0 ? ' ' : ', ',
    { text: String(evidenceNumbers.get(id)), linkToDestination: evidenceId(id), color: ink.accent },
  ]);
  return [names.findings.evidence, ...links];
}
