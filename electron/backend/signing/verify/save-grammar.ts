import { hasLandmark } from '../pdf/landmarks.ts';
import { latin1 } from '../pdf/pdf-lexer.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import type { PdfRevision } from '../pdf/pdf-revisions.ts';
import type { XrefEntry } from '../pdf/pdf-xref.ts';
import { checkPlainStream, readPlainTable } from './plain-section.ts';
import { PlainText, Unplain, type PlainObject } from './plain-syntax.ts';

/**
 * Why a save (its index in the file's revisions, not the first) is written in a form that readers may take differently;
 * undefined when it has the one plain form. A reader that cannot follow a save gives up all cross-references and collects
 * objects wherever it finds them, also inside streams that were signed: a forgery needs no more than that.
 */
export function oddityOfSave(file: PdfFile, index: number): string | undefined {
  const [before, save] = [file.revisions[index - 1], file.revisions[index]];
  if (!before || !save) return 'there is no such save';
  try {
    const objects = readObjects(file, save, before);
    checkEntries(file, index, objects);
    return undefined;
  } catch (error) {
    if (error instanceof Unplain) return error.message;
    throw error;
  }
}

const closing =
  /[\t\n\r ]*(?:(%(?:iText|End)[\x20-\x7e]{0,75})(?:\r\n|\r|\n))?startxref(?:\r\n|\r|\n)(0|[1-9]\d*)(?:\r\n|\r|\n)%%EOF/uy;

const structural = new Set(['/ObjStm', '/XRef']);

/** The objects of a save by where they stand in the file. */
function readObjects(file: PdfFile, save: PdfRevision, before: PdfRevision): Map<number, PlainObject> {
  if (save.form !== before.form) throw new Unplain('the cross-reference changes its form');
  const text = new PlainText(latin1(file.bytes.subarray(save.start, save.mark)));
  const objects = new Map<number, PlainObject>();
  const section = save.xrefOffset - save.start;
  text.match(/[\r\n]{0,4}/uy);
  while (text.position < section) {
    const { dict, stream } = readObject(text, save.start, objects);
    if (stream !== undefined && structural.has(dict?.get('Type') ?? '')) throw new Unplain('objects in a stream');
  }
  if (text.position !== section) throw new Unplain('the cross-reference stands inside an object');
  if (save.form === 'table') readPlainTable(text, save, before);
  else checkPlainStream(readObject(text, save.start, objects), save, before);
  const [, remark = '', startxref] = text.need(closing, 'startxref');
  const isPlain = startxref === String(save.xrefOffset) && !hasLandmark(remark) && remark.length <= 80;
  if (!isPlain || text.position !== text.text.length) throw new Unplain('the save does not end as it must');
  return objects;
}

function readObject(text: PlainText, start: number, objects: Map<number, PlainObject>): PlainObject {
  const at = start + text.position;
  const object = text.object();
  objects.set(at, object);
  return object;
}

/** The cross-reference lists exactly these objects, in the generation they had. A section in a stream may leave itself out. */
function checkEntries(file: PdfFile, index: number, objects: Map<number, PlainObject>): void {
  const before = file.view(index);
  const { revision } = file.view(index + 1);
  const unlisted = new Map(objects);
  for (const [num, entry] of revision.entries) {
    if (num === 0 && entry.type === 'free') continue;
    const object = entry.type === 'offset' ? unlisted.get(entry.offset) : undefined;
    const isSame = entry.type === 'offset' && object?.num === num && object.gen === entry.gen;
    if (!isSame || entry.gen !== generationOf(before.entry(num))) throw new Unplain(`an unusual row for object ${num}`);
    unlisted.delete(entry.offset);
  }
  const section = unlisted.get(revision.xrefOffset);
  if (section?.gen === 0 && before.entry(section.num) === undefined) unlisted.delete(revision.xrefOffset);
  if (unlisted.size > 0) throw new Unplain('an object that is not listed');
}

function generationOf(entry: XrefEntry | undefined): number {
  return entry?.type === 'offset' ? entry.gen : 0;
}
