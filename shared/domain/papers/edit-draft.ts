import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove } from '../edits/changes.ts';

/** Keeps a person's own wording of a sentence of the berita acara, under the id of its comment. */
export function writeSentence(id: string, text: string, at: string): ActPlan {
  return { act: { code: 'write-sentence' }, changes: [put('comments', id, { about: 'header', text, at })] };
}

/** Goes back to the sentence that is built from the records. */
export function restoreSentence(id: string): ActPlan {
  return { act: { code: 'restore-sentence' }, changes: [remove('comments', id)] };
}
