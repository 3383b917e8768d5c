import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import { recorded as edited } from '../../../shared/domain/edits/changes.ts';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { packBundle } from '../../../electron/backend/transfer/bundle/pack-bundle.ts';
import { proveHistory } from '../../../electron/backend/transfer/bundle/prove-history.ts';
import { openVisit } from '../../../electron/backend/store/open-visit.ts';
import type { LostPart } from '../../../shared/schema/bundle.ts';
import type { GivenSignature } from '../../../shared/schema/visit.ts';
import { exportTo, importFrom } from '../../support/bundle/carry.ts';
import { fixedPorts } from '../../support/fixed-ports.ts';
import { openBackend, type OpenBackend } from '../../support/open-backend.ts';
import { openPrepared, preparedData } from '../../support/prepared-data.ts';
import { preparePaper, sealedSample, signSeats } from '../../support/signing/sign-visit.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const everyone = { ketua: 'Penilai Satu', pendamping: 'Penilai Dua', 'tuan-rumah': 'Tuan Rumah' };

type Claim = (recorded: GivenSignature | undefined) => Partial<GivenSignature>;

const invented: GivenSignature = {
  at: '2020-02-28T02:00:00.000Z',
  certificate: `Bupati · ${'a'.repeat(64)}`,
  fileSha256: 'a'.repeat(64),
};

/** A sealed visit with its assessment prepared, and signed in these seats. */
const signedBy = (seats: Record<string, string>) => ({
  name: `sealed, prepared, signed by ${Object.keys(seats).length}`,
  make: async (here: OpenBackend) => {
    const visit = await sealedSample(here);
    await preparePaper(here.client, { visit, kind: 'assessment' });
    await signSeats(here, { visit, kind: 'assessment' }, seats);
    return visit;
  },
});

/** Such a visit, whose history then tells of one signature as it likes. */
async function claiming(key: string, signed: Record<string, string> = {}, claim: Claim = () => invented) {
  const { data, made: visit } = await preparedData(signedBy(signed));
  const folder = join(data, 'visits', visit);
  const opened = await openVisit({ id: visit, folder, ports: fixedPorts(), device: 'laptop', warn: () => undefined });
  const recorded = opened.content.signoffs['ketua']?.signed?.[key];
  const values = { signed: { [key]: { ...recorded, ...claim(recorded) } } };
  const change = edited({ op: 'set', collection: 'signoffs', id: 'ketua', values });
  await opened.commit(() => ({ by: 'x', changes: [change] }));
  await opened.close();
  return { visit, from: await openBackend({ data }) };
}

async function carried(from: OpenBackend, visit: string) {
  const file = join(await temporaryFolder(), 'kunjungan.tinjau');
  await exportTo(file, from, visit);
  const to = await openBackend();
  await importFrom(file, to);
  return to;
}

/** A bundle of a visit's folder as somebody packs it who does not mind what is in it. */
async function forged(from: OpenBackend, visit: string, leftOut?: LostPart[]) {
  const folder = join(from.data, 'visits', visit);
  const work = { report: () => undefined, signal: new AbortController().signal };
  const { edits, head, digest, content } = await proveHistory(folder, work);
  const { title, place, startDate, endDate } = headerOf(content);
  const known = { visit, title, place: place.name, startDate, endDate, edits: edits.length, head, digest };
  const about = { ...known, madeAt: '2020-02-28T03:00:00.000Z', program: 'x', ...(leftOut ? { leftOut } : {}) };
  const names = ['edits.jsonl', 'visit.json', ...(leftOut ? [] : ['exports/assessment.pdf'])];
  const file = join(await temporaryFolder(), 'dakuan.tinjau');
  const files = names.map((name) => ({ name, path: join(folder, name) }));
  await packBundle(file, about, files, work);
  return file;
}

const claimsTooMuch = {
  code: 'invalid-input',
  data: {
    sentence: saying(/exports\/[a-z-]+\.pdf" does not carry a signature that this visit claims/u),
  },
};

it.each<[string, string, Record<string, string>]>([
  ['that the paper does not carry', 'assessment', {}],
  ['by another key than the paper carries', 'assessment', everyone],
  ['on a paper that was never prepared', 'minutes:pleno', {}],
])('refuses a visit that claims a signature %s', async (_name, key, signed) => {
  const { visit, from } = await claiming(key, signed);
  await expect(importFrom(await forged(from, visit), await openBackend())).rejects.toMatchObject(claimsTooMuch);
});

it.each<[string, Claim]>([
  ['in another name', () => ({ name: 'Bupati Contoh' })],
  ['by another name of its key', (given) => ({ certificate: `Bupati ·${given?.certificate.split('·')[1]}` })],
  ['at another time', () => ({ at: '2019-01-01T00:00:00.000Z' })],
])('refuses a visit that tells of a signature %s than its paper', async (_name, lie) => {
  const { visit, from } = await claiming('assessment', everyone, lie);
  await expect(importFrom(await forged(from, visit), await openBackend())).rejects.toMatchObject(claimsTooMuch);
});

it('refuses a visit that claims a signature on a paper that it says was left out', async () => {
  const { visit, from } = await claiming('assessment');
  const bundle = await forged(from, visit, [{ file: 'exports/assessment.pdf', reason: 'missing' }]);
  await expect(importFrom(bundle, await openBackend())).rejects.toMatchObject(claimsTooMuch);
});

it('makes no bundle that would be refused for such a claim, and says why', async () => {
  const { visit, from } = await claiming('assessment');
  await expect(carried(from, visit)).rejects.toMatchObject({
    code: 'store-corrupt',
    data: { problems: [{ file: 'exports/assessment.pdf', reason: saying('signatures') }] },
  });
});

it('takes in a visit whose signatures stand on its papers, and calls it signed', async () => {
  const { made: visit, ...from } = await openPrepared(signedBy(everyone));
  const to = await carried(from, visit);
  expect((await to.client.visits.list()).visits[0]?.status).toBe('signed');
});
