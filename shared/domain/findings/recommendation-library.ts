import type { Finding } from '../../schema/assessment.ts';

/** A recommendation that can be used again. */
export interface KnownRecommendation {
  text: string;
  /** Whether this person keeps it for every visit. */
  isKept: boolean;
  /** The other findings of this visit that use it. */
  usedIn: Finding[];
}

/** What is kept for every visit, then what the other findings of this one recommend, the most used first; each once. */
export function recommendationLibrary(
  kept: readonly string[],
  findings: Record<string, Finding>,
  except: string,
): KnownRecommendation[] {
  const known = new Map(kept.map((text): [string, KnownRecommendation] => [text, { text, isKept: true, usedIn: [] }]));
  for (const [id, finding] of Object.entries(findings)) {
    const text = finding.recommendation?.trim() ?? '';
    if (id === except || text === '') continue;
    const before = known.get(text) ?? { text, isKept: false, usedIn: [] };
    known.set(text, { ...before, usedIn: [...before.usedIn, finding] });
  }
  return [...known.values()].toSorted(
    (a, b) => Number(b.isKept) - Number(a.isKept) || b.usedIn.length - a.usedIn.length,
  );
}
