import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { upload } from '../../support/bundle/full-visit.ts';
import { folderFingerprint } from '../../support/folder-fingerprint.ts';
import { openBackend } from '../../support/open-backend.ts';
import { selfSigned } from '../../support/pki/self-signed.ts';

const passphrase = 'lapangan-2020';

async function withOneOfEach() {
  const here = await openBackend();
  const { client, backend, data } = here;
  const { id } = await client.identities.create({ name: 'Kunci uji', passphrase });
  const { token } = await client.identities.certificate({ id });
  const answer = await backend.fetch(new Request(`http://tinjau.local/downloads/${token}`));
  const certificate = new Uint8Array(await answer.arrayBuffer());
  const { certificates } = await client.verification.trust({ upload: await upload(backend, 'a.cer', certificate) });
  return { ...here, id, trusted: certificates[0], at: (...names: string[]) => join(data, ...names) };
}

it('uses every trusted certificate that can be read, and names the files that cannot, with what to do', async () => {
  const { client, trusted, at } = await withOneOfEach();
  await writeFile(at('trusted', 'a.pem'), '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
  await writeFile(at('trusted', 'b.pem'), '');
  await writeFile(at('trusted', 'c.pem'), Buffer.alloc(5000, 0x30));
  await mkdir(at('trusted', 'd.pem'));
  await writeFile(at('trusted', `${trusted?.sha256}.pem.4711.tmp`), 'left behind');
  const before = await folderFingerprint(at('trusted'));
  const listed = await client.verification.trusted();
  expect(listed.certificates).toEqual([trusted]);
  expect(listed.unreadable.map(({ file }) => file)).toEqual(['a', 'b', 'c', 'd'].map((name) => `trusted/${name}.pem`));
  expect(listed.unreadable[0]?.reason).toEqual(saying('Delete that file'));
  expect(await folderFingerprint(at('trusted'))).toEqual(before);
});

it('shows every identity that can be read, names the folders that cannot, and leaves both as they are', async () => {
  const { client, backend, id, at } = await withOneOfEach();
  const other = async (name: string): Promise<string> => {
    const p12 = new Uint8Array(selfSigned(name, passphrase));
    return (await client.identities.import({ upload: await upload(backend, 'k.p12', p12), passphrase })).id;
  };
  const [half, flipped, gone] = [await other('Separuh'), await other('Terbalik'), await other('Hilang')];
  await writeFile(at('identities', half, 'identity.json'), '{ "id"');
  const record = await readFile(at('identities', flipped, 'identity.json'), 'utf8');
  await writeFile(
    at('identities', flipped, 'identity.json'),
    record.replace(/"certificate": "..../u, '"certificate": "AAAA'),
  );
  await rm(at('identities', gone, 'identity.json'));
  await cp(at('identities', id), at('identities', 'salinan'), { recursive: true });
  await cp(at('identities', id), at('identities', 'salinan (1)'), { recursive: true });
  await writeFile(at('identities', '.DS_Store'), 'x');
  await writeFile(at('identities', id, 'identity.json.4711.tmp'), 'left behind');
  const before = await folderFingerprint(at('identities'));
  const listed = await client.identities.list();
  expect(listed.identities.map(({ name }) => name)).toEqual(['Kunci uji']);
  const named = [half, flipped, gone, 'salinan', 'salinan (1)'].map((name) => `identities/${name}`);
  expect(listed.unreadable.map(({ file }) => file).sort()).toEqual(named.sort());
  expect(listed.unreadable[0]?.reason).toEqual(saying('others can be used'));
  expect(await folderFingerprint(at('identities'))).toEqual(before);
  expect(await client.identities.certificate({ id })).toMatchObject({ fileName: `${id}.cer` });
  await expect(client.identities.certificate({ id: flipped })).rejects.toMatchObject({ code: 'store-corrupt' });
});

it('lists instruments and backups beside files of them that cannot even be opened', async () => {
  const { client, at } = await withOneOfEach();
  await client.instruments.duplicate({ from: 'smart-city-6-pilar', id: 'salinan', version: '1.0.0' });
  await mkdir(at('instruments', 'rusak@1.0.0.yaml'));
  await writeFile(at('instruments', 'salinan@1.0.0.yaml.4711.tmp'), 'left behind');
  const { instruments, unreadable } = await client.instruments.list();
  expect(instruments.map(({ id }) => id)).toContain('salinan');
  expect(unreadable).toMatchObject([{ fileName: 'rusak@1.0.0.yaml' }]);
  const { visit } = await client.visits.createSample({ by: 'Notulis' });
  for await (const _event of await client.backups.make({ visit }));
  const broken = '2020-02-26T00-00-00-000Z';
  await mkdir(at('backups', visit, broken, 'backup.json'), { recursive: true });
  expect(await client.backups.list({ visit })).toMatchObject({
    backups: [{ visit }],
    damaged: [{ visit, backup: broken }],
  });
});
