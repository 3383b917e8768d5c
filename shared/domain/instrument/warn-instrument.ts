import { sentence } from '../sentence.ts';
import type { Problem } from '../app-error.ts';
import type { LocalText } from '../../schema/primitives.ts';
import type { Instrument, InstrumentNode } from '../../schema/instrument.ts';
import { listNodes, type PlacedNode } from './list-nodes.ts';

/**
 * What works but is probably not meant: scales nobody uses, texts without a translation, texts that stand twice, and
 * weights that the rule of their parent does not look at.
 */
export function warnInstrument(instrument: Instrument): Problem[] {
  const placed = listNodes(instrument);
  return [
    ...unusedScales(instrument, placed),
    ...missingTranslations(instrument, placed),
    ...repeatedTexts(placed),
    ...unusedWeights(instrument, placed),
  ];
}

/** The text a node is read by: a group's title, an indicator's question. */
export function textOfNode(node: InstrumentNode): LocalText {
  return 'children' in node ? node.title : node.question;
}

function unusedScales(instrument: Instrument, placed: readonly PlacedNode[]): Problem[] {
  const used = new Set(placed.map(({ node }) => ('children' in node ? undefined : node.scale)));
  return Object.keys(instrument.scales)
    .filter((name) => !used.has(name))
    .map((name) => ({
      field: `scales.${name}`,
      reason: sentence('instrument.scaleUnused', { name }),
    }));
}

function missingTranslations(instrument: Instrument, placed: readonly PlacedNode[]): Problem[] {
  const texts: [string, LocalText][] = [
    ['title', instrument.title],
    ...placed.flatMap(({ node, field }) => textsOfNode(node, field)),
    ...Object.entries(instrument.codes ?? {}).flatMap(([code, text]): [string, LocalText][] =>
      text ? [[`codes.${code}`, text]] : [],
    ),
    ...(instrument.bands ?? []).map(({ id, en }, at): [string, LocalText] => [`bands[${at}]`, { id, en }]),
    ...(instrument.roles ?? []).flatMap(({ title, questions }, at): [string, LocalText][] => [
      [`roles[${at}].title`, title],
      ...questions.map(({ text }, question): [string, LocalText] => [`roles[${at}].questions[${question}].text`, text]),
    ]),
    ...Object.entries(instrument.scales).flatMap(([name, scale]) =>
      Object.entries(scale.levels).map(([level, text]): [string, LocalText] => [
        `scales.${name}.levels.${level}`,
        text,
      ]),
    ),
  ];
  return texts
    .filter(([, text]) => text.en === undefined || text.en === '')
    .map(([field]) => ({
      field,
      reason: sentence('instrument.noTranslation'),
    }));
}

function textsOfNode(node: InstrumentNode, field: string): [string, LocalText][] {
  if ('children' in node) return [[`${field}.title`, node.title]];
  const question: [string, LocalText] = [`${field}.question`, node.question];
  return node.evidence ? [question, [`${field}.evidence`, node.evidence]] : [question];
}

function repeatedTexts(placed: readonly PlacedNode[]): Problem[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ node, field }) => {
    if ('children' in node) return [];
    const text = node.question.id.trim().toLowerCase();
    const known = first.get(text);
    if (known === undefined) {
      first.set(text, field);
      return [];
    }
    return [
      {
        field: `${field}.question`,
        reason: sentence('instrument.sameText', { known }),
      },
    ];
  });
}

function unusedWeights(instrument: Instrument, placed: readonly PlacedNode[]): Problem[] {
  return placed.flatMap(({ node, field, above }) => {
    const rule = (above.at(-1) ?? instrument.root).aggregate;
    if (node.weight === undefined || rule === 'weightedMean') return [];
    return [
      {
        field: `${field}.weight`,
        reason: sentence('instrument.weightUnused', { rule }),
      },
    ];
  });
}
