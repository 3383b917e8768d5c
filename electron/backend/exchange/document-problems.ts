import { isAlias, isScalar, visit, type Document, type ErrorCode, type LineCounter } from 'yaml';
import type { Problem, Sentence } from '../../../shared/domain/app-error.ts';

/** A tree of a hundred levels fits: each takes three, for its list, its entry and its fields. */
const depthLimit = 400;

const tooDeep: Sentence = { id: 'bersarang terlalu dalam', en: 'nested too deeply' };

/** The mistakes that people make, in their words; any other is said as the parser says it. */
const mistakes: Partial<Record<ErrorCode, Sentence>> = {
  TAB_AS_INDENT: { id: 'pakai spasi, bukan tab, di awal baris', en: 'begin lines with spaces, not with tabs' },
  DUPLICATE_KEY: { id: 'isian ini tertulis dua kali', en: 'this field stands twice; field names must be unique' },
  MULTIPLE_DOCS: { id: 'ada dokumen kedua setelah "---"', en: 'a second document begins after "---"' },
  BAD_INDENT: {
    id: 'jarak dari tepi kiri tidak sejajar, atau kurung di atasnya belum ditutup',
    en: 'the indentation does not line up, or a bracket above is not closed',
  },
  MISSING_CHAR: {
    id: 'ada kurung, tanda kutip, koma, atau titik dua yang kurang',
    en: 'a bracket, quote, comma or colon is missing',
  },
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
    reason: mistakes[error.code] ?? { id: `penulisan YAML/JSON salah: ${error.message}`, en: error.message },
  }));
}

function hostileProblems(document: Document, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  const add = (at: number | undefined, reason: Sentence): void => {
    problems.push({ line: lines.linePos(at ?? 0).line, reason });
  };
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === '__proto__')
        add(key.range?.[0], { id: 'nama "__proto__" tidak diperbolehkan', en: 'the name "__proto__" is not allowed' });
    },
    Node(_key, node, path) {
      const at = node.range?.[0];
      if (isAlias(node)) add(at, { id: 'alias tidak diperbolehkan', en: 'aliases are not allowed' });
      else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
        add(at, { id: `tag ${node.tag} tidak diperbolehkan`, en: `the tag ${node.tag} is not allowed` });
      if (path.length <= depthLimit) return undefined;
      add(at, tooDeep);
      return visit.BREAK;
    },
  });
  return problems;
}
