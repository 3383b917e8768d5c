import type { Finding } from '../../schema/assessment.ts';

/** A recommendation that this visit already uses. */
export interface KnownRecommendation {
  text: string;
  /** Titles of the findings that use it. */
  usedIn: string[];
}

/** Every recommendation of the other findings, each once, the most used first. */
export function recommendationLibrary(findings: Record<string, Finding>, except: string): KnownRecommendation[] {
  const known = new Map<string, KnownRecommendation>();
  for (const [id, finding] of Object.entries(findings)) {
    const text = finding.recommendation?.trim() ?? '';
    if (id === except || text === '') continue;
    const before = known.get(text)?.usedIn ?? [];
    known.set(text, { text, usedIn: [...before, finding.title] });
  }
  return [...known.values()].toSorted((a, b) => b.usedIn.length - a.usedIn.length);
}
