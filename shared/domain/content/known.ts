import type { Content } from '../../schema/content.ts';
import type { Instrument, Scale } from '../../schema/instrument.ts';
import { listNodes } from '../instrument/list-nodes.ts';

/** An instrument as the rules ask it. */
export interface KnownInstrument {
  nodes: ReadonlySet<string>;
  /** Indicator → its scale. */
  scales: ReadonlyMap<string, Scale>;
  roles: ReadonlySet<string>;
  questions: ReadonlySet<string>;
  /** Questionnaire → its scale and items. */
  forms: ReadonlyMap<string, { scale: Scale; items: ReadonlySet<string> }>;
}

/** What the rules look things up in; without an instrument nothing is said of what only it could know. */
export interface Known {
  content: Content;
  instrument: KnownInstrument | undefined;
}

const instruments = new WeakMap<object, KnownInstrument>();

/** A visit as the rules ask it. Its instrument is read once, however many edits follow. */
export function knownOf(content: Content): Known {
  const instrument = content.instrument['instrument']?.instrument;
  if (!instrument) return { content, instrument: undefined };
  const known = instruments.get(instrument) ?? readInstrument(instrument);
  instruments.set(instrument, known);
  return { content, instrument: known };
}

function readInstrument({ root, scales, roles = [], questionnaires = [] }: Instrument): KnownInstrument {
  const nodes = listNodes({ root }).map(({ node }) => node);
  return {
    nodes: new Set(nodes.map(({ id }) => id)),
    scales: new Map(
      nodes.flatMap((node) => {
        const scale = 'children' in node ? undefined : scales[node.scale];
        return scale ? [[node.id, scale] as const] : [];
      }),
    ),
    roles: new Set(roles.map(({ id }) => id)),
    questions: new Set(roles.flatMap(({ questions }) => questions.map(({ id }) => id))),
    forms: new Map(
      questionnaires.map(({ id, scale, items }) => [id, { scale, items: new Set(items.map((item) => item.id)) }]),
    ),
  };
}
