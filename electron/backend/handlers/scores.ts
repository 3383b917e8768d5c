import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { agreementOf } from '../../../shared/domain/agreement/agreement.ts';
import { compareVisits, type ScoredVisit } from '../../../shared/domain/comparison/compare-visits.ts';
import { ratingsOfFile } from '../../../shared/domain/scoring/check-ratings.ts';
import { scoreInstrument } from '../../../shared/domain/scoring/score-instrument.ts';
import { ratingsOf, scoreVisit } from '../../../shared/domain/scoring/score-visit.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import type { BackendContext } from '../context.ts';
import { readInstrument } from '../exchange/instrument-file.ts';
import { loadInstrument } from '../exchange/instrument-library.ts';
import { readRatings } from '../exchange/ratings-file.ts';
import { os } from '../implement.ts';

/** Answers the calls of `scores`. */
export const scores = {
  compute: os.scores.compute.handler(async ({ context, input }) => {
    const given = context.uploads.take(input.ratings);
    const instrument = await instrumentOf(context, input);
    const file = await readRatings(instrument, given.fileName, given.bytes);
    const ratings = ratingsOfFile(file);
    return { ...scoreInstrument(instrument, ratings, file.consensus), agreement: agreementOf(instrument, ratings) };
  }),

  ofVisit: os.scores.ofVisit.handler(async ({ context, input }) => {
    const { content } = await context.store.open(input.visit);
    const { instrument, score } = scoredVisit(content);
    return { score, agreement: agreementOf(instrument, ratingsOf(content)) };
  }),

  compare: os.scores.compare.handler(async ({ context, input }) => {
    const last = await context.store.open(input.last);
    const now = await context.store.open(input.now);
    return compareVisits(scoredVisit(last.content), scoredVisit(now.content), input.mapping);
  }),
};

function instrumentOf(
  context: BackendContext,
  input: { instrument?: string | undefined; instrumentFile?: string | undefined },
): Promise<Instrument> {
  if (input.instrumentFile === undefined) return loadInstrument(context.folders, input.instrument ?? '');
  const { fileName, bytes } = context.uploads.take(input.instrumentFile);
  return readInstrument(fileName, bytes);
}

function scoredVisit(content: Content): ScoredVisit {
  const frozen = content.instrument['instrument'];
  const score = scoreVisit(content);
  if (frozen && score) return { instrument: frozen.instrument, score };
  throw new AppError('not-found', sentence('visit.noInstrument'));
}
