import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, type TestContext } from 'vitest';
import { initialSettings } from '../../../shared/schema/settings.ts';
import { exportTo, importFrom, resultOf } from '../../support/bundle/carry.ts';
import { editOnce, fillVisit, preparePaper, upload } from '../../support/bundle/full-visit.ts';
import { openBackend, type OpenBackend } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const by = 'Notulis';
const passphrase = 'lapangan-2020';

function needModes({ skip }: TestContext): void {
  skip(process.platform === 'win32', 'Windows has no such modes; the folder of a profile is closed there by itself');
}

function withMask(mask: number): void {
  const before = process.umask(mask);
  onTestFinished(() => void process.umask(before));
}

/** Whatever others of this computer could open below a folder, and the folder itself. */
async function openToOthers(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true });
  const modes = await Promise.all(
    ['', ...found].map(async (name) => {
      const facts = await stat(join(folder, name));
      const wanted = facts.isDirectory() ? 0o700 : 0o600;
      return (facts.mode & 0o777) === wanted ? [] : [`${name} ${(facts.mode & 0o777).toString(8)}`];
    }),
  );
  return modes.flat();
}

/** Everything that makes files: a visit to its signed paper, what is kept of it, and what comes in from elsewhere. */
async function makeEverything(here: OpenBackend, folder: string): Promise<void> {
  const { client, backend, data } = here;
  const { visit } = await client.visits.createSample({ by });
  await fillVisit(here, visit);
  await preparePaper(here, visit);
  const identity = await client.identities.create({ name: 'Kunci uji', passphrase });
  await client.signatures.sign({
    visit,
    kind: 'attendance',
    signatory: 'saksi',
    identity: { id: identity.id },
    passphrase,
  });
  const { token } = await client.identities.certificate({ id: identity.id });
  const answer = await backend.fetch(new Request(`http://tinjau.local/downloads/${token}`));
  const certificate = new Uint8Array(await answer.arrayBuffer());
  await client.verification.trust({ upload: await upload(backend, 'kunci.cer', certificate) });
  await resultOf(client.backups.make({ visit }));
  await editOnce(here, visit, 'Alun-alun');
  const [backup] = (await client.backups.list({ visit })).backups;
  await resultOf(client.backups.restore({ visit, backup: backup?.backup ?? '', replace: false }));
  await exportTo(join(folder, 'kunjungan.tinjau'), here, visit);
  await exportTo(join(folder, 'dibagikan.tinjau'), here, visit, true);
  await importFrom(join(folder, 'kunjungan.tinjau'), here, true);
  await backend.fetch(new Request('http://tinjau.local/chunked-uploads', { method: 'POST' }));
  await client.instruments.duplicate({ from: 'smart-city-6-pilar', id: 'salinan', version: '1.0.0' });
  await client.settings.set({ settings: initialSettings });
  await writeFile(join(data, 'settings.json'), '{');
  await client.settings.startOver();
  await repairOne(here);
}

async function repairOne({ client, data }: OpenBackend): Promise<void> {
  const { visit } = await client.visits.createSample({ by });
  await client.visits.trash({ visit });
  await writeFile(join(data, 'trash', visit, 'visit.json'), '{');
  await writeFile(join(data, 'trash', visit, 'edits.jsonl'), 'half a line', { flag: 'a' });
  await client.visits.restore({ visit });
  await client.visits.open({ visit });
}

it.for([0o000, 0o022])(
  'keeps everything in the data folder for the person themselves, whatever the mask of the system is (%s)',
  { timeout: 60_000 },
  async (mask, context) => {
    needModes(context);
    withMask(mask);
    const folder = await temporaryFolder();
    const here = await openBackend({ data: join(folder, 'deep', 'data') });
    await makeEverything(here, folder);
    expect(await readdir(join(here.data, 'making'))).toHaveLength(3);
    expect(await openToOthers(here.data)).toEqual([]);
    await here.backend.close();
    expect(await openToOthers(here.data)).toEqual([]);
  },
);

it('closes a data folder that was made before, and with it everything in it', async (context) => {
  needModes(context);
  const data = join(await temporaryFolder(), 'data');
  await mkdir(data, { mode: 0o755 });
  await openBackend({ data });
  expect((await stat(data)).mode & 0o777).toBe(0o700);
});

it('leaves a folder as it is that everybody puts their things into', async (context) => {
  needModes(context);
  const data = await temporaryFolder();
  await chmod(data, 0o1777);
  await openBackend({ data });
  expect((await stat(data)).mode & 0o7777).toBe(0o1777);
});
