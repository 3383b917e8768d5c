import canonicalize from 'canonicalize';
import { stringify } from 'yaml';
import { checkInstrument, checkQuestionnaire } from '../../../shared/domain/instrument/check-instrument.ts';
import { Instrument, Questionnaire, type FrozenInstrument } from '../../../shared/schema/instrument.ts';
import { sha256 } from '../sha256.ts';
import { readDocument } from './read-document.ts';

/** Reads an instrument from YAML or JSON. @throws AppError `invalid-input` naming file, line, field and reason. */
export function readInstrument(fileName: string, bytes: Uint8Array): Promise<Instrument> {
  return readDocument(Instrument, fileName, bytes, checkInstrument);
}

/** Reads a survey form from YAML or JSON. @throws AppError `invalid-input` naming file, line, field and reason. */
export function readQuestionnaire(fileName: string, bytes: Uint8Array): Promise<Questionnaire> {
  return readDocument(Questionnaire, fileName, bytes, checkQuestionnaire);
}

/** An instrument as a file that a person can read, edit and hand on. */
export function writeInstrument(instrument: Instrument): string {
  return stringify(instrument, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** SHA-256 over the RFC 8785 form of an instrument: what it says, however the file is laid out. */
export function instrumentHash(instrument: Instrument): string {
  return sha256(canonicalize(instrument) ?? '');
}

/** An instrument with the survey forms its visit may use, its own before others of that id, and the hash that proves both. */
export function freezeInstrument(instrument: Instrument, questionnaires: Questionnaire[]): FrozenInstrument {
  const own = instrument.questionnaires ?? [];
  const others = questionnaires.filter(({ id }) => own.every((form) => form.id !== id));
  const whole = { ...instrument, questionnaires: [...own, ...others] };
  return { instrument: whole, sha256: instrumentHash(whole) };
}
