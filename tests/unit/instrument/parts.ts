import type {
  Aggregate,
  Indicator,
  Instrument,
  InstrumentGroup,
  InstrumentNode,
} from '../../../shared/schema/instrument.ts';

/** An indicator on the scale `m`. */
export function anIndicator(id: string, weight?: number): Indicator {
  return {
    id,
    question: { id: `Pertanyaan ${id}`, en: `Question ${id}` },
    scale: 'm',
    ...(weight === undefined ? {} : { weight }),
  };
}

/** A group of any nodes; a mean unless told otherwise. */
export function aGroup(
  id: string,
  children: InstrumentNode[],
  { weight, aggregate = 'mean' }: { weight?: number; aggregate?: Aggregate } = {},
): InstrumentGroup {
  return {
    id,
    title: { id: `Kelompok ${id}`, en: `Group ${id}` },
    aggregate,
    children,
    ...(weight === undefined ? {} : { weight }),
  };
}

/** An instrument over a scale of 1–4 with two decimals. */
export function anInstrument(
  aggregate: Aggregate,
  children: InstrumentNode[],
  more: Partial<Instrument> = {},
): Instrument {
  return {
    id: 'contoh',
    version: '1.0.0',
    title: { id: 'Contoh', en: 'Example' },
    decimals: 2,
    bandsOn: 'exact',
    counts: 'consensus',
    scales: { m: { min: 1, max: 4, step: 1, levels: {} } },
    root: { aggregate, children },
    ...more,
  };
}
