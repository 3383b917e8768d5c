import { z } from 'zod';
import { Instrument } from '../../../shared/schema/instrument.ts';

/** The JSON Schema of an instrument file, for editors that complete and check while a person writes. */
export function instrumentJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Instrument, { io: 'input' }), title: 'Tinjau instrument' };
}
