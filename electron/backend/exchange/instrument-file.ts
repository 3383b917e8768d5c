import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import canonicalize from 'canonicalize';
import { AppError } from '../../../shared/domain/app-error.ts';
import { checkInstrument } from '../../../shared/domain/instrument/check-instrument.ts';
import { Instrument, Questionnaire, type FrozenInstrument } from '../../../shared/schema/instrument.ts';
import { sha256 } from '../store/journal.ts';
import { readDocument } from './read-document.ts';

/** Reads an instrument from YAML or JSON. @throws AppError `invalid-input` naming file, line, field and reason. */
export function readInstrument(fileName: string, bytes: Uint8Array): Promise<Instrument> {
  return readDocument(Instrument, fileName, bytes, checkInstrument);
}

/** The shipped instruments, by id. */
export async function listInstruments(resources: string): Promise<Instrument[]> {
  return readAll(join(resources, 'instruments'), readInstrument);
}

/** A shipped instrument. @throws AppError `not-found`, naming those that exist. */
export async function loadInstrument(resources: string, id: string): Promise<Instrument> {
  return pick(await listInstruments(resources), id, { id: 'Instrumen', en: 'instrument' });
}

/** The shipped survey forms. */
export async function listQuestionnaires(resources: string): Promise<Questionnaire[]> {
  return readAll(join(resources, 'questionnaires'), (fileName, bytes) => readDocument(Questionnaire, fileName, bytes));
}

/** A shipped survey form. @throws AppError `not-found`, naming those that exist. */
export async function loadQuestionnaire(resources: string, id: string): Promise<Questionnaire> {
  return pick(await listQuestionnaires(resources), id, { id: 'Kuesioner', en: 'questionnaire' });
}

/** An instrument with the survey forms its visit uses, and the hash that proves both. */
export function freezeInstrument(instrument: Instrument, questionnaires: Questionnaire[]): FrozenInstrument {
  const whole = { ...instrument, questionnaires: [...(instrument.questionnaires ?? []), ...questionnaires] };
  return { instrument: whole, sha256: sha256(canonicalize(whole) ?? '') };
}

async function readAll<T>(folder: string, read: (fileName: string, bytes: Uint8Array) => Promise<T>): Promise<T[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(files.map(async (file) => read(basename(file), await readFile(join(folder, file)))));
}

function pick<T extends { id: string }>(all: T[], id: string, kind: { id: string; en: string }): T {
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const known = all.map((one) => one.id).join(', ');
  throw new AppError('not-found', {
    id: `${kind.id} "${id}" tidak ada. Yang ada: ${known}.`,
    en: `There is no ${kind.en} "${id}". There are: ${known}.`,
  });
}
