import type { Instrument } from '../../schema/instrument.ts';
import type { Migration } from './migration.ts';

/**
 * Version 1 to 2. A frozen questionnaire did not say on which value its band is looked up; it always was the rounded
 * one, because printed bands have gaps between their steps.
 */
export const sayQuestionnaireBands: Migration = (collection, fields) => {
  const instrument = fields['instrument'] as Instrument | undefined;
  if (collection !== 'instrument' || !instrument?.questionnaires) return fields;
  const questionnaires = instrument.questionnaires.map((form) => ({ ...form, bandsOn: form.bandsOn ?? 'rounded' }));
  return { ...fields, instrument: { ...instrument, questionnaires } };
};
