import { put } from '../../../shared/domain/edits/changes.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { saying } from '../../support/saying.ts';
import type { Client } from '../../../electron/hosts/client.ts';
import type { ActPlan } from '../../../shared/domain/edits/act-plan.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import { openBackend } from '../../support/open-backend.ts';
import { stubLocalStorage } from '../../support/local-storage.ts';
import { putSite } from '../../support/open-test-visit.ts';

// The module of the page's own client names the page's address when it is read.
vi.hoisted(() => vi.stubGlobal('window', { location: { origin: 'http://tinjau.test' } }));
const { createVisitSession } = await import('../../../renderer/client/visit-session.ts');
type VisitSession = ReturnType<typeof createVisitSession>;

const by = 'Asesor';
const sites = (count: number, prefix = 's'): Change[] =>
  Array.from({ length: count }, (_, index) => putSite(`${prefix}${index}`, `Lokasi ${index}`));
const act = { code: 'change-site' } as const;
const planned = (changes: Change[]): ActPlan => ({ act, changes });
const rename = (id: string, name: string): Change => ({ op: 'set', collection: 'sites', id, fields: { name } });

interface Opened {
  client: Client;
  visit: string;
  /** Opens the visit as a page does; `through` stands between the page and the backend. */
  page: (through?: Client) => Promise<VisitSession>;
  siteCount: () => Promise<number>;
}

async function openSample(): Promise<Opened> {
  stubLocalStorage();
  const { client } = await openBackend();
  const { visit } = await client.visits.createSample({ by });
  const open = () => client.visits.open({ visit });
  const before = Object.keys((await open()).content.sites).length;
  return {
    client,
    visit,
    page: async (through = client) => createVisitSession(through, structuredClone(await open()), { by }),
    siteCount: async () => Object.keys((await open()).content.sites).length - before,
  };
}

/** The backend with another way to save acts. */
function saving(client: Client, edit: (...sent: Parameters<Client['visits']['edit']>) => unknown): Client {
  return { ...client, visits: { ...client.visits, edit } } as unknown as Client;
}

async function settled(session: VisitSession): Promise<void> {
  await vi.waitUntil(() => session.getState().unsent === 0 || session.getState().failure, { timeout: 15_000 });
}

test('saves an act of 12,000 changes, and one undo takes all of it back', async () => {
  const { page, siteCount, client, visit } = await openSample();
  const session = await page();
  session.edit(planned(sites(12_000)));
  await settled(session);
  expect(session.getState()).toMatchObject({ unsent: 0, failure: undefined });
  expect(await siteCount()).toBe(12_000);
  const { edits } = await client.visits.history({ visit, limit: 1000 });
  expect(new Set(edits.map(({ batch }) => batch)).size).toBe(1);
  await session.undo();
  expect(await siteCount()).toBe(0);
  expect(session.getState().content.sites['s11999']).toBeUndefined();
  await session.redo();
  expect(await siteCount()).toBe(12_000);
});

test('takes 5,000 people into the register and invites all of them to a session that has 1,000 already', async () => {
  const { page, client, visit } = await openSample();
  const session = await page();
  const ids = Array.from({ length: 6000 }, (_, index) => `orang-${index}`);
  const people = ids.slice(1000).map((id): Change => {
    return put('attendees', id, { position: 'Staf', group: 'agency', pillars: [], order: 'a0' });
  });
  const invite = (expected: string[]): Change => ({
    op: 'set',
    collection: 'sessions',
    id: 'pleno',
    fields: { expected },
  });
  const known = ids
    .slice(0, 1000)
    .map((id): Change => put('attendees', id, { position: 'Staf', group: 'agency', pillars: [], order: 'a0' }));
  session.edit(planned([...known, invite(ids.slice(0, 1000))]));
  session.edit(planned([...people, invite(ids)]));
  await settled(session);
  expect(session.getState()).toMatchObject({ unsent: 0, failure: undefined, refused: [] });
  expect((await client.visits.open({ visit })).content.sessions['pleno']?.expected).toEqual(ids);
  const tooMany = () => session.edit(planned([invite(Array.from({ length: 10_001 }, (_, index) => `x${index}`))]));
  expect(tooMany).toThrow(expect.objectContaining({ code: 'invalid-input' }));
});

test('an act that could never be saved is refused before it is shown, with the field that is wrong', async () => {
  const { page, siteCount } = await openSample();
  const session = await page();
  const before = session.getState();
  const wrongId: Change = { ...putSite('x', 'Baru'), id: 'x/../y' };
  const edit = () => session.edit(planned([putSite('a', 'A'), wrongId]));
  expect(edit).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  expect(() => session.edit(planned([rename('none', 'A')]))).toThrow(expect.objectContaining({ code: 'not-found' }));
  const status: Change = { op: 'set', collection: 'header', id: 'header', fields: { status: 'sealed' } };
  expect(() => session.edit(planned([status]))).toThrow(expect.objectContaining({ code: 'refused' }));
  expect(session.getState()).toBe(before);
  expect(await siteCount()).toBe(0);
});

test('a change that is larger than one call is refused before it is shown', async () => {
  const { page } = await openSample();
  const session = await page();
  const strokes = Array.from({ length: 400 }, () =>
    Array.from({ length: 1500 }, (): [number, number] => [0.123456, 0.123456]),
  );
  const signature = { strokes, width: 300, height: 100, shown: 'x', boundTo: '0'.repeat(64) };
  const at = '2020-02-26T02:00:00.000Z';
  const signed = put('attendance', 'pleno~x', { session: 'pleno', attendee: 'x', status: 'present', at, signature });
  const edit = () => session.edit(planned([signed]));
  expect(edit).toThrow(expect.objectContaining({ code: 'invalid-input' }));
});

test('an act that the backend refuses is set aside with its reason, and those behind it are saved', async () => {
  const { page, siteCount, client, visit } = await openSample();
  const session = await page();
  await client.visits.edit({ visit, by: 'Notulis', changes: sites(1) });
  session.accept(await client.visits.edit({ visit, by, changes: [putSite('x', 'X')] }));
  await vi.waitUntil(() => session.getState().content.sites['s0'] !== undefined);
  await client.visits.edit({ visit, by: 'Notulis', changes: [{ op: 'remove', collection: 'sites', id: 's0' }] });
  session.edit(planned([rename('s0', 'Yang baru')]));
  session.edit(planned([putSite('sesudah', 'Sesudah')]));
  await settled(session);
  const state = session.getState();
  expect(state).toMatchObject({ unsent: 0, failure: undefined });
  expect(state.refused).toMatchObject([{ act, failure: { code: 'not-found' } }]);
  expect(await siteCount()).toBe(2);

  const again = await page();
  expect(again.getState().refused).toMatchObject([{ act, changes: [rename('s0', 'Yang baru')] }]);
  await client.visits.edit({ visit, by: 'Notulis', changes: sites(1) });
  again.retry();
  await settled(again);
  expect(again.getState().refused).toEqual([]);
  expect((await client.visits.open({ visit })).content.sites['s0']?.name).toBe('Yang baru');
});

test('an act that was refused and is discarded leaves the way free for the next', async () => {
  const { page, siteCount, client } = await openSample();
  const session = await page(
    saving(client, (act, ...rest) => client.visits.edit({ ...act, by: wrongBy(act) }, ...rest)),
  );
  session.edit(planned([putSite('a', 'Ditolak')]));
  await settled(session);
  const [refused] = session.getState().refused;
  await session.discard(refused?.batch);
  expect(session.getState()).toMatchObject({ refused: [], unsent: 0 });
  expect(session.getState().content.sites['a']).toBeUndefined();
  session.edit(planned([putSite('b', 'B')]));
  await settled(session);
  expect(await siteCount()).toBe(1);
});

/** A long act of which the first part is on disk when the store fails. */
async function halfSaved(undo?: Client['visits']['undo']): Promise<{ session: VisitSession; opened: Opened }> {
  const opened = await openSample();
  let calls = 0;
  const failing = saving(opened.client, (...sent) => {
    calls += 1;
    return calls === 1 ? opened.client.visits.edit(...sent) : Promise.reject(new TypeError('Failed to fetch'));
  });
  const visits = { ...failing.visits, undo: undo ?? opened.client.visits.undo };
  const session = await opened.page({ ...failing, visits });
  session.edit(planned(sites(6000)));
  await settled(session);
  expect(session.getState()).toMatchObject({ unsent: 1, saving: { saved: 5000, of: 6000 } });
  expect(await opened.siteCount()).toBe(5000);
  return { session, opened };
}

test('a long act that is discarded half saved is taken back from the disk too', async () => {
  const { session, opened } = await halfSaved();
  await session.discard();
  expect(session.getState()).toMatchObject({ unsent: 0, failure: undefined });
  expect(session.getState().content.sites['s7']).toBeUndefined();
  expect(await opened.siteCount()).toBe(0);
});

test('a long act that is discarded half saved says what stays where it cannot be taken back', async () => {
  const { session } = await halfSaved(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(session.discard()).rejects.toMatchObject({
    sentence: saying('5000/6000 perubahan di dalamnya tetap tersimpan', 'id'),
  });
  expect(session.getState().content.sites['s7']).toBeDefined();
});

function wrongBy({ changes, by }: { by: string; changes: Change[] }): string {
  return JSON.stringify(changes).includes('Ditolak') ? 'x'.repeat(301) : by;
}

test('a page that is killed between two parts leaves one act, which the next page completes once', async () => {
  const { page, siteCount, client, visit } = await openSample();
  let calls = 0;
  const dying = saving(client, async (...sent) => {
    calls += 1;
    if (calls > 2) return new Promise(() => undefined);
    const saved = await client.visits.edit(...sent);
    return calls === 2 ? new Promise(() => undefined) : saved;
  });
  const first = await page(dying);
  first.edit(planned(sites(6000)));
  await vi.waitUntil(async () => (await siteCount()) > 5000, { timeout: 15_000, interval: 200 });
  expect(first.getState().saving).toEqual({ saved: 5000, of: 6000 });

  const second = await page();
  expect(Object.keys(second.getState().content.sites).filter((id) => /^s\d/u.test(id))).toHaveLength(6000);
  const close = second.connect();
  await settled(second);
  close();
  expect(await siteCount()).toBe(6000);
  const written = await Promise.all(
    ['s7', 's5500', 's5999'].map((entity) => client.visits.history({ visit, collection: 'sites', entity })),
  );
  expect(written.map(({ total }) => total)).toEqual([1, 1, 1]);
  await second.undo();
  expect(await siteCount()).toBe(0);
});

test('an undo waits for all parts, and is refused while something is not saved', async () => {
  const { page, siteCount, client } = await openSample();
  const session = await page();
  session.edit(planned(sites(5001)));
  await session.undo();
  expect(await siteCount()).toBe(0);

  const cut = await page(saving(client, () => Promise.reject(new TypeError('Failed to fetch'))));
  cut.edit(planned([putSite('a', 'A')]));
  await settled(cut);
  await expect(cut.undo()).rejects.toMatchObject({ code: 'refused' });
  expect(cut.getState().content.sites['a']?.name).toBe('A');
});

test('an act for which the browser has no room is saved all the same, and is said not to survive a reload', async () => {
  const { page, siteCount, client } = await openSample();
  stubLocalStorage(100_000);
  const holding = Promise.withResolvers<void>();
  const slow = saving(client, async (...sent) => {
    await holding.promise;
    return client.visits.edit(...sent);
  });
  const session = await page(slow);
  session.edit(planned(sites(2000)));
  session.edit(planned([putSite('kecil', 'Kecil')]));
  expect(session.getState()).toMatchObject({ unsent: 2, isKept: false });
  expect((await page()).getState().content.sites['kecil']?.name).toBe('Kecil');
  holding.resolve();
  await settled(session);
  expect(session.getState()).toMatchObject({ unsent: 0, isKept: true });
  expect(await siteCount()).toBe(2001);
});

test('acts that an earlier version of the page kept are sent', async () => {
  const { page, siteCount, visit } = await openSample();
  const act = { batch: crypto.randomUUID(), by, label: 'Lama', changes: sites(3) };
  localStorage.setItem(`tinjau.unsent.${visit}`, JSON.stringify([act]));
  const session = await page();
  session.retry();
  await settled(session);
  expect(await siteCount()).toBe(3);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what others change between two answers stands as it is on disk, also when the answer comes first', async () => {
  const { page, client, visit } = await openSample();
  const session = await page();
  const close = session.connect();
  await pause(100);
  session.edit(planned([putSite('a', 'Awal')]));
  await settled(session);
  for (let round = 0; round < 10; round += 1) {
    const other = client.visits.edit({ visit, by: 'Notulis', changes: [rename('a', `lain ${round}`)] });
    session.edit(planned([rename('a', `saya ${round}`)]));
    await other;
    await settled(session);
  }
  const onDisk = (await client.visits.open({ visit })).content.sites['a']?.name;
  await vi.waitFor(() => expect(session.getState().content.sites['a']?.name).toBe(onDisk), { timeout: 3000 });
  close();
});

test('applies an act of 20,000 changes with one copy of what it touches', async () => {
  const { page, client } = await openSample();
  const session = await page(saving(client, () => new Promise(() => undefined)));
  const before = session.getState().content;
  session.edit(planned(sites(20_000)));
  const after = session.getState().content;
  expect(Object.keys(after.sites)).toHaveLength(20_000 + Object.keys(before.sites).length);
  expect(after.attendees).toBe(before.attendees);
  for (const [id, site] of Object.entries(before.sites)) expect(after.sites[id]).toBe(site);
});
