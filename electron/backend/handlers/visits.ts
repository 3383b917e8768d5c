import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyContent } from '../../../shared/schema/content.ts';
import { clockJumpAt } from '../../../shared/domain/edits/clock-jumps.ts';
import { editsAtMoment } from '../../../shared/domain/edits/edits-at-moment.ts';
import { replay } from '../../../shared/domain/edits/replay.ts';
import { heldError } from '../../../shared/domain/content/problem-sentence.ts';
import { touchesField } from '../../../shared/domain/edits/touches-field.ts';
import { whatFreezes } from '../../../shared/domain/visit/what-freezes.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import type { Actor } from '../../../shared/schema/actor.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import type { BackendContext } from '../context.ts';
import { changesOfPlan, readVisitPlan } from '../exchange/visit-plan.ts';
import { errorData } from '../failure.ts';
import { os } from '../implement.ts';
import { checkVisit } from '../store/prove-visit-folder.ts';
import { headOf } from '../store/journal.ts';
import { revertAct } from '../store/revert.ts';
import { contentDigest, editAct, standingOf, transitionAct, undoAct } from '../store/visit-acts.ts';
import { visitId } from '../store/visit-id.ts';

// Under Electron a page that goes away may not end its stream (electron#47097): each ends by itself, and a page that is
// still there opens the next one and asks for what it missed.
const streamLife = 10 * 60 * 1000;
const sampleFile = 'bojonegoro-2020.yaml';

/** Answers the calls of `visits`. */
export const visits = {
  list: os.visits.list.handler(async ({ context }) => {
    const { visits: listed, trash, unreadable, readOnly } = await context.store.list();
    return {
      visits: listed,
      trash,
      unreadable: unreadable.map(({ id, error }) => ({ id, code: error.code, data: errorData(error) })),
      ...(readOnly ? { readOnly: errorData(readOnly) } : {}),
    };
  }),

  create: os.visits.create.handler(async ({ context, input }) => {
    const changes = await changesOfPlan(input.plan, context.folders, () => context.ports.ids.next());
    return createVisit(context, input, input.plan.visit.place.name, changes);
  }),

  createFromFile: os.visits.createFromFile.handler(async ({ context, input }) => {
    const { fileName, bytes } = context.uploads.take(input.upload);
    return createFromPlanFile(context, input, fileName, bytes);
  }),

  createSample: os.visits.createSample.handler(async ({ context, input }) => {
    const bytes = await readFile(join(context.folders.resources, 'samples', sampleFile));
    return createFromPlanFile(context, input, sampleFile, bytes);
  }),

  open: os.visits.open.handler(async ({ context, input }) => {
    const visit = await context.store.open(input.visit);
    const savedAt = visit.edits.at(-1)?.at;
    const held = heldError(visit.content);
    return {
      id: visit.id,
      content: visit.content,
      head: headOf(visit.edits),
      edits: visit.edits.length,
      tornBytes: visit.tornBytes,
      ...(savedAt === undefined ? {} : { savedAt }),
      ...(visit.readOnly ? { readOnly: errorData(visit.readOnly) } : {}),
      ...(visit.rebuilt ? { rebuilt: errorData(visit.rebuilt) } : {}),
      ...(held ? { forbidden: errorData(held) } : {}),
    };
  }),

  edit: os.visits.edit.handler(async ({ context, input }) => {
    const visit = await context.store.open(input.visit);
    const saved = await visit.commit(editAct(input));
    if (saved.edits.length > 0) return saved;
    const from = input.from ?? 0;
    return { ...saved, edits: standingOf(visit.edits, input.batch).slice(from, from + input.changes.length) };
  }),

  undo: os.visits.undo.handler(async ({ context, input }) => {
    const visit = await context.store.open(input.visit);
    return visit.commit(undoAct(input, 'undo', input.batch));
  }),

  redo: os.visits.redo.handler(async ({ context, input }) => {
    const visit = await context.store.open(input.visit);
    return visit.commit(undoAct(input, 'redo'));
  }),

  history: os.visits.history.handler(async ({ context, input }) => {
    const { edits } = await context.store.open(input.visit);
    const numbered = edits.map((edit, index) => ({ edit, number: index + 1 }));
    const wanted = numbered.filter(
      ({ edit }) =>
        (input.collection === undefined || edit.change.collection === input.collection) &&
        (input.entity === undefined || edit.change.id === input.entity) &&
        (input.field === undefined || touchesField(edit, input.field)) &&
        (input.by === undefined || edit.by === input.by),
    );
    const newestFirst = wanted.toReversed().slice(input.skip, input.skip + input.limit);
    const numbers = newestFirst.map(({ number }) => number);
    return {
      edits: newestFirst.map(({ edit }) => edit),
      numbers,
      clockJumps: numbers.flatMap((number) => clockJumpAt(edits, number) ?? []),
      total: wanted.length,
      head: headOf(edits),
    };
  }),

  asOf: os.visits.asOf.handler(async ({ context, input }) => {
    const { edits } = await context.store.open(input.visit);
    const { moment } = input;
    const upTo = edits.slice(0, 'edits' in moment ? moment.edits : editsAtMoment(edits, moment.at));
    const at = upTo.at(-1)?.at;
    return { content: replay(emptyContent(), upTo), edits: upTo.length, ...(at === undefined ? {} : { at }) };
  }),

  revert: os.visits.revert.handler(async ({ context, input }) => {
    const visit = await context.store.open(input.visit);
    return visit.commit(revertAct(input, input.edits));
  }),

  sealing: os.visits.sealing.handler(async ({ context, input }) => {
    const { content, edits } = await context.store.open(input.visit);
    const known = { digest: contentDigest(content), head: headOf(edits), edits: edits.length };
    return { ...known, ...whatFreezes(content) };
  }),

  transition: os.visits.transition.handler(async ({ context, input }) => {
    const visit = await context.store.open(input.visit);
    return visit.commit(transitionAct(input, { at: context.ports.clock.now().toISOString(), device: visit.device }));
  }),

  check: os.visits.check.handler(async ({ context, input }) => {
    const { rebuilt, ...found } = await checkVisit(await context.store.open(input.visit));
    return { ...found, ...(rebuilt ? { rebuilt: errorData(rebuilt) } : {}) };
  }),

  damage: os.visits.damage.handler(async ({ context, input }) => {
    const { damage, lastGood } = await context.store.damage(input.visit);
    if (!lastGood) return { damage: errorData(damage) };
    const { title, place } = headerOf(lastGood.content);
    const { at, lostChanges, lostRecords } = lastGood;
    const known = { title, place: place.name, ...(at === undefined ? {} : { at }) };
    return { damage: errorData(damage), lastGood: { ...known, lostChanges, lostRecords } };
  }),

  repair: os.visits.repair.handler(async ({ context, input }) => ({
    copies: await context.store.repair(input.visit, actorOf(input)),
  })),

  trash: os.visits.trash.handler(async ({ context, input }) => {
    await context.store.trash(input.visit);
    return {};
  }),

  restore: os.visits.restore.handler(async ({ context, input }) => {
    await context.store.restore(input.visit);
    return {};
  }),

  remove: os.visits.remove.handler(async ({ context, input }) => {
    await context.store.remove(input.visit);
    await forgetVisit(context, input.visit);
    return {};
  }),

  changes: os.visits.changes.handler(async ({ context, input, signal }) => {
    const visit = await context.store.open(input.visit);
    const age = AbortSignal.timeout(streamLife);
    return visit.announcements(signal ? AbortSignal.any([signal, age]) : age);
  }),
};

/** What stands elsewhere of a visit that was deleted: files that wait to be saved, and who somebody was in it. */
async function forgetVisit(context: BackendContext, visit: string): Promise<void> {
  await context.downloads.clear();
  await context.chunkedUploads.clear();
  const { memberOf } = (await context.settings.read()).profile;
  if (!Object.hasOwn(memberOf, visit)) return;
  await context.settings.change(({ profile, ...rest }) => {
    const { [visit]: _gone, ...others } = profile.memberOf;
    return { ...rest, profile: { ...profile, memberOf: others } };
  });
}

async function createFromPlanFile(context: BackendContext, actor: Actor, fileName: string, bytes: Uint8Array) {
  const plan = await readVisitPlan(fileName, bytes, context.folders);
  const changes = await changesOfPlan(plan, context.folders, () => context.ports.ids.next());
  return createVisit(context, actor, plan.visit.place.name, changes);
}

async function createVisit(context: BackendContext, actor: Actor, place: string, changes: Change[]) {
  const visit = await context.store.create(visitId(place, context.ports.ids), actorOf(actor), changes);
  return { visit: visit.id };
}
