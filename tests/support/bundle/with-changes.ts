import { chainEdit, headOf } from '../../../electron/backend/store/journal.ts';
import { sha256 } from '../../../electron/backend/sha256.ts';
import { contentDigest } from '../../../electron/backend/store/visit-acts.ts';
import { applyInPlace } from '../../../shared/domain/edits/apply-change.ts';
import { replay } from '../../../shared/domain/edits/replay.ts';
import { emptyContent } from '../../../shared/schema/content.ts';
import type { Change, Edit } from '../../../shared/schema/edit.ts';
import { bytesOf, editsOf, listed, textOf, type Files } from './forge.ts';

/** Lines that follow on a history and ask no rule: their chain is right, whatever they say. */
export function linesAfter(edits: readonly Edit[], changes: readonly Change[]): { edits: Edit[]; lines: string } {
  const content = replay(emptyContent(), edits);
  const all = [...edits];
  let lines = '';
  for (const change of changes) {
    const { hash: _hash, schema: _schema, continues: _goesOn, ...last } = all.at(-1) as Edit;
    const was = applyInPlace(content, change);
    const ids = { id: crypto.randomUUID(), batch: crypto.randomUUID() };
    const { edit, line } = chainEdit({ ...last, ...ids, change, was, prev: headOf(all) });
    all.push(edit);
    lines += line;
  }
  return { edits: all, lines };
}

/** A bundle whose visit holds what no way in lets through; all its hashes are right. */
export function withChanges(files: Files, changes: readonly Change[]): Files {
  const { edits, lines } = linesAfter(editsOf(files), changes);
  const content = replay(emptyContent(), edits);
  const header = content.header['header'];
  if (!header) throw new Error('a visit has a header');
  const place = { edits: edits.length, head: headOf(edits) };
  const snapshot = {
    ...(JSON.parse(textOf(files['visit.json'])) as object),
    ...place,
    content,
    sha256: '0'.repeat(64),
  };
  const text = `${JSON.stringify(snapshot, undefined, 1)}\n`;
  const { title, startDate, endDate } = header;
  const about = { ...place, digest: contentDigest(content), title, place: header.place.name, startDate, endDate };
  return listed(
    {
      ...files,
      'edits.jsonl': bytesOf(textOf(files['edits.jsonl']) + lines),
      'visit.json': bytesOf(text.replace('0'.repeat(64), sha256(text))),
    },
    about,
  );
}
