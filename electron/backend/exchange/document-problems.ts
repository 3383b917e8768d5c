import { isAlias, isScalar, visit, type Document, type ErrorCode, type LineCounter } from 'yaml';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import type { Problem } from '../../../shared/domain/app-error.ts';

/** A tree of a hundred levels fits: each takes three, for its list, its entry and its fields. */
const depthLimit = 400;

const tooDeep: Sentence = sentence('document.tooDeep');

/** The mistakes that people make, in their words; any other is said as the parser says it. */
const mistakes: Partial<Record<ErrorCode, Sentence>> = {
  TAB_AS_INDENT: sentence('document.tabs'),
  DUPLICATE_KEY: sentence('document.fieldTwice'),
  MULTIPLE_DOCS: sentence('document.secondDocument'),
  BAD_INDENT: sentence('document.indentation'),
  MISSING_CHAR: sentence('document.missingMark'),
  RESOURCE_EXHAUSTION: tooDeep,
};

/** What is wrong with a YAML or JSON file as such, before anything is known about what it should say. */
export function documentProblems(document: Document, lines: LineCounter): Problem[] {
  const hostile = hostileProblems(document, lines);
  // Whatever else is said about a file that is nested without end is said about the parser's despair.
  if (hostile.some(({ reason }) => reason === tooDeep)) return hostile.filter(({ reason }) => reason === tooDeep);
  const byLine = Map.groupBy([...syntaxProblems(document, lines), ...hostile], ({ line }) => line);
  // One mistake often makes a parser complain several times about its line.
  return [...byLine.values()].flatMap((problems) => problems.slice(0, 1));
}

function syntaxProblems(document: Document, lines: LineCounter): Problem[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    reason: mistakes[error.code] ?? sentence('document.syntax', { message: error.message }),
  }));
}

function hostileProblems(document: Document, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  const add = (at: number | undefined, reason: Sentence): void => {
    problems.push({ line: lines.linePos(at ?? 0).line, reason });
  };
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === '__proto__') add(key.range?.[0], sentence('document.prototype'));
    },
    Node(_key, node, path) {
      const at = node.range?.[0];
      if (isAlias(node)) add(at, sentence('document.alias'));
      else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
        add(at, sentence('document.tag', { tag: node.tag }));
      if (path.length <= depthLimit) return undefined;
      add(at, tooDeep);
      return visit.BREAK;
    },
  });
  return problems;
}
