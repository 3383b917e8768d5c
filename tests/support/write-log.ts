// Run by the pinned Node with a data folder and a language: warns of a full disk, and of something without a sentence.
import { openLog } from '../../electron/backend/log.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { sentence } from '../../shared/domain/sentence.ts';
import { Language } from '../../shared/schema/primitives.ts';

const [, , data = '', language] = process.argv;
const log = openLog(data, Language.parse(language));
const err = new AppError('store-io', sentence('store.notSaved', { why: sentence('disk.full') }));
log.warn({ err }, 'the store could not write a file');
log.warn('the data folder could not be closed to others');
