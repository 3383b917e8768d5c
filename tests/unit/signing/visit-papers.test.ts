import type { DocumentKind } from '../../../shared/schema/document-kind.ts';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { selfSigned } from '../../support/pki/self-signed.ts';
import type { Client } from '../../../electron/hosts/client.ts';
import { stampBox } from '../../support/attacks/rogue-signature.ts';
import { makePki } from '../../support/pki/make-pki.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openBackend } from '../../support/open-backend.ts';
import type { Backend } from '../../../electron/backend/backend.ts';
import { sealVisit, signSeats } from '../../support/signing/sign-visit.ts';
import { textOfPdf } from '../../support/signing/other-tools.ts';

const passphrase = 'frasa-sandi-uji';
let client: Client;
let backend: Backend;
let visit: string;
let identity: { id: string };
let p12: Uint8Array;

beforeAll(() => {
  p12 = selfSigned('Kunci Uji', passphrase);
});

beforeEach(async () => {
  ({ client, backend } = await openBackend());
  ({ visit } = await client.visits.createSample({ by: 'Penguji' }));
  const { id } = await client.identities.import({ upload: await upload(p12), passphrase });
  identity = { id };
});

async function prepare(kind: DocumentKind = 'attendance'): Promise<void> {
  const events = await client.reports.build({ visit, kind, prepared: true, by: 'Penguji' });
  for await (const event of events) void event;
}

async function download(token: string): Promise<Uint8Array> {
  const answer = await backend.fetch(new Request(`http://tinjau.local/downloads/${token}`));
  return new Uint8Array(await answer.arrayBuffer());
}

async function upload(bytes: Uint8Array): Promise<string> {
  const request = new Request('http://tinjau.local/uploads', { method: 'POST', body: Uint8Array.from(bytes) });
  return ((await (await backend.fetch(request)).json()) as { token: string }).token;
}

async function currentPaper(): Promise<Uint8Array> {
  const { file } = await client.signatures.state({ visit, kind: 'attendance' });
  return download(file?.token ?? '');
}

describe('the paper of a visit', () => {
  test('is signed one by one, and the record says who has', async () => {
    await prepare();
    await client.signatures.sign({ visit, kind: 'attendance', signatory: 'ketua', identity, passphrase });
    const { signatories } = await client.signatures.state({ visit, kind: 'attendance' });
    expect(signatories.map(({ id, signed }) => [id, signed !== undefined])).toEqual([
      ['ketua', true],
      ['pendamping', false],
      ['tuan-rumah', false],
    ]);
  });

  test('is told in the words of those whom the person trusts: one’s own key is not trusted by having signed', async () => {
    await prepare();
    const { verdict } = await client.signatures.sign({
      visit,
      kind: 'attendance',
      signatory: 'ketua',
      identity,
      passphrase,
    });
    expect([verdict.integrity.answer, verdict.identity.answer]).toEqual(['ok', 'untrusted']);
  });

  test('becomes a signed visit with the last signature on the sealed assessment', async () => {
    await sealVisit(client, visit);
    await prepare('assessment');
    const seats = { 'tuan-rumah': 'Tuan Rumah', ketua: 'Penilai Satu', pendamping: 'Penilai Dua' };
    await signSeats({ client, backend }, { visit, kind: 'assessment' }, seats);
    const { content } = await client.visits.open({ visit });
    expect(content.header['header']?.status).toBe('signed');
  });

  test('cannot be signed before it is prepared, twice by one, or by nobody', async () => {
    await expect(
      client.signatures.sign({ visit, kind: 'attendance', signatory: 'ketua', identity, passphrase }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
    await prepare();
    await client.signatures.sign({ visit, kind: 'attendance', signatory: 'ketua', identity, passphrase });
    await expect(
      client.signatures.sign({ visit, kind: 'attendance', signatory: 'ketua', identity, passphrase }),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(
      client.signatures.sign({ visit, kind: 'attendance', signatory: 'siapa', identity, passphrase }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('is not prepared again once somebody has signed', async () => {
    await prepare();
    await client.signatures.sign({ visit, kind: 'attendance', signatory: 'ketua', identity, passphrase });
    await expect(prepare()).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is one for each meeting: two lists of attendance are signed side by side', async () => {
    const { content } = await client.visits.open({ visit });
    const [first = '', second = ''] = Object.keys(content.sessions);
    for (const session of [first, second]) {
      const events = await client.reports.build({ visit, kind: 'attendance', session, prepared: true });
      for await (const event of events) void event;
    }
    await client.signatures.sign({
      visit,
      kind: 'attendance',
      session: second,
      signatory: 'ketua',
      identity,
      passphrase,
    });
    const signedIn = async (session: string): Promise<boolean> => {
      const { signatories } = await client.signatures.state({ visit, kind: 'attendance', session });
      return signatories.some(({ signed }) => signed !== undefined);
    };
    expect([await signedIn(first), await signedIn(second)]).toEqual([false, true]);
  });
});

describe('a paper signed elsewhere', () => {
  test('is taken back when only signatures were added', async () => {
    await prepare();
    const prepared = await currentPaper();
    // Signed without the visit, as on another computer.
    const elsewhere = await client.signatures.sign({
      upload: await upload(prepared),
      signatory: 'pendamping',
      identity,
      passphrase,
    });
    const signed = await download(elsewhere.file.token);
    const { added } = await client.signatures.takeBack({
      visit,
      kind: 'attendance',
      by: 'Penguji',
      upload: await upload(signed),
    });
    expect(added).toEqual(['pendamping']);
    expect(Buffer.compare(await currentPaper(), signed)).toBe(0);
  });

  test('is refused, and the visit keeps its own, when a byte differs', async () => {
    await prepare();
    const prepared = await currentPaper();
    const other = Uint8Array.from(prepared);
    other[3000] = (other[3000] ?? 0) ^ 1;
    await expect(
      client.signatures.takeBack({ visit, kind: 'attendance', by: 'Penguji', upload: await upload(other) }),
    ).rejects.toMatchObject({ code: 'refused' });
    expect(Buffer.compare(await currentPaper(), prepared)).toBe(0);
  });

  test('counts nobody for a box that only a timestamp fills', async () => {
    await prepare();
    const pki = makePki(await temporaryFolder());
    const insider = await pki.issue({ name: 'Orang Dalam', kind: 'p256' });
    const stamped = await stampBox(await currentPaper(), { pki, insider, at: new Date() });
    const back = await client.signatures.takeBack({
      visit,
      kind: 'attendance',
      by: 'Penguji',
      upload: await upload(stamped),
    });
    expect([back.added, back.verdict.reasons.includes('timestamp-in-box')]).toEqual([[], true]);
  });

  test('is refused when a signature that the visit knows is gone from it', async () => {
    await prepare();
    const prepared = await currentPaper();
    await client.signatures.sign({ visit, kind: 'attendance', signatory: 'ketua', identity, passphrase });
    await expect(
      client.signatures.takeBack({ visit, kind: 'attendance', by: 'Penguji', upload: await upload(prepared) }),
    ).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('verification', () => {
  test('trusts nobody until the person does', async () => {
    await prepare();
    const differs = { reason: 'Satu kunci uji untuk semua' };
    for (const signatory of ['ketua', 'pendamping', 'tuan-rumah'])
      await client.signatures.sign({ visit, kind: 'attendance', signatory, identity, passphrase, differs });
    const pdf = await currentPaper();
    const ask = async (): Promise<string> => {
      const events = await client.verification.verify({ upload: await upload(pdf), visit });
      for await (const event of events) if (event.kind === 'result') return event.result.verdict;
      return 'nothing';
    };
    expect(await ask()).toBe('indeterminate');
    const certificate = await download((await client.identities.certificate(identity)).token);
    const { certificates } = await client.verification.trust({ upload: await upload(certificate) });
    expect(await ask()).toBe('valid');
    await client.verification.distrust({ sha256: certificates[0]?.sha256 ?? '' });
    expect(await ask()).toBe('indeterminate');
  });

  test('can be put on paper in both languages', async () => {
    await prepare();
    const { verdict } = await client.signatures.sign({
      visit,
      kind: 'attendance',
      signatory: 'ketua',
      identity,
      passphrase,
    });
    for (const language of ['id', 'en'] as const) {
      const { token } = await client.verification.report({ verdict, fileName: 'laporan.pdf', language });
      const text = textOfPdf(await download(token));
      expect(text).toContain(language === 'id' ? 'Berubah sejak itu?' : 'Changed since?');
      expect(text).toContain('Kunci Uji');
    }
  });
});
