import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { resultOf } from '../../support/bundle/carry.ts';
import { upload } from '../../support/bundle/full-visit.ts';
import { onePage } from '../../support/hostile/build-pdf.ts';
import { millionsOfRows } from '../../support/hostile/hostile-pdfs.ts';
import { openBackend, type OpenBackend } from '../../support/open-backend.ts';
import { selfSigned } from '../../support/pki/self-signed.ts';

const by = 'Penguji';
const hostile = Uint8Array.from(millionsOfRows());
/** Our own reader gives it up at once because of its end, and a lenient one walks into it. */
const hostileToOthers = new Uint8Array([...hostile, 0x0a, 0x25]);

function sound(): Uint8Array<ArrayBuffer> {
  const pdf = onePage();
  pdf.table(4);
  return Uint8Array.from(pdf.bytes());
}

async function verify({ backend, client }: OpenBackend, bytes: Uint8Array<ArrayBuffer>) {
  return resultOf(client.verification.verify({ upload: await upload(backend, 'x.pdf', bytes) }));
}

it('says of a hostile file that it is too complex to judge, stays awake meanwhile, and judges the next one', async () => {
  const here = await openBackend();
  let beats = 0;
  const beat = setInterval(() => (beats += 1), 2);
  const { verdict, reasons } = await verify(here, hostile);
  clearInterval(beat);
  expect({ verdict, reasons }).toEqual({ verdict: 'indeterminate', reasons: ['too-complex'] });
  expect(beats).toBeGreaterThan(5);
  expect((await verify(here, sound())).reasons).toContain('no-signature');
});

it('ends a verification that is cancelled', async () => {
  const { backend, client } = await openBackend();
  const job = crypto.randomUUID();
  const events = await client.verification.verify({ upload: await upload(backend, 'x.pdf', sound()), job });
  const first = events[Symbol.asyncIterator]().next();
  await client.verification.cancel({ job });
  await expect(first).rejects.toMatchObject({ code: 'cancelled' });
});

it.each([
  ['our reader', hostile],
  ['lenient readers', hostileToOthers],
])(
  'refuses a file that is hostile to %s as evidence, says why, adds nothing, and takes the next one',
  async (_, bytes) => {
    const { backend, client, data } = await openBackend();
    const { visit } = await client.visits.createSample({ by });
    const add = async (file: Uint8Array<ArrayBuffer>): Promise<unknown> =>
      client.evidence.add({ visit, by, upload: await upload(backend, 'surat.pdf', file) });
    await expect(add(bytes)).rejects.toMatchObject({
      code: 'invalid-input',
      data: {
        sentence: saying('terlalu rumit untuk dinilai', 'id'),
        facts: { reason: 'too-complex' },
      },
    });
    expect((await client.visits.open({ visit })).content.evidence).toEqual({});
    expect(await readdir(join(data, 'visits', visit))).not.toContain('evidence');
    await expect(add(sound())).resolves.toMatchObject({ existed: false });
  },
  60_000,
);

it('signs no hostile file, and says why', async () => {
  const { backend, client } = await openBackend();
  const passphrase = 'frasa-sandi-uji';
  const p12 = Uint8Array.from(selfSigned('Kunci Uji', passphrase));
  const identity = {
    id: (await client.identities.import({ upload: await upload(backend, 'k.p12', p12), passphrase })).id,
  };
  const pdf = await upload(backend, 'x.pdf', hostile);
  await expect(client.signatures.sign({ upload: pdf, signatory: 'ketua', identity, passphrase })).rejects.toMatchObject(
    {
      code: 'invalid-input',
      data: { sentence: saying('too complex to judge') },
    },
  );
});
