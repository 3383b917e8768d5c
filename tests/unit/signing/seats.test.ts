import { beforeEach, describe, expect, test } from 'vitest';
import { saying } from '../../support/saying.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import type { Verdict } from '../../../shared/domain/verification/verdict.ts';
import type { PdfRef } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { append } from '../../support/attacks/attack.ts';
import type { OpenBackend } from '../../support/open-backend.ts';
import { openPrepared } from '../../support/prepared-data.ts';
import { exportedBytes, keyOf, preparePaper, sendBytes } from '../../support/signing/sign-visit.ts';
import { textOfPdf } from '../../support/signing/other-tools.ts';

const by = 'Penguji';
const kind = 'attendance';
const reason = 'Surat tugas nomor 7';
let opened: OpenBackend;
let visit: string;

const withNames = {
  name: 'attendance prepared for two who are named',
  make: async ({ client }: OpenBackend) => {
    const { visit: made } = await client.visits.createSample({ by });
    const changes: Change[] = [
      { op: 'set', collection: 'signoffs', id: 'ketua', fields: { name: 'Dr. Budi Contoh, M.T.' } },
      { op: 'set', collection: 'signoffs', id: 'tuan-rumah', fields: { name: 'Sari Contoh, S.E.' } },
    ];
    await client.visits.edit({ visit: made, by, changes });
    await preparePaper(client, { visit: made, kind });
    return made;
  },
};

beforeEach(async () => {
  const { made, ...here } = await openPrepared(withNames);
  [opened, visit] = [here, made];
});

async function sign(signatory: string, name: string, differs?: { reason: string }) {
  const more = differs ? { differs } : {};
  return opened.client.signatures.sign({ visit, kind, signatory, ...(await keyOf(opened.backend, name)), ...more });
}

async function seat(id: string) {
  const { signatories } = await opened.client.signatures.state({ visit, kind });
  return signatories.find((one) => one.id === id)?.signed;
}

async function currentPaper(): Promise<Uint8Array> {
  const { file } = await opened.client.signatures.state({ visit, kind });
  return exportedBytes(opened.backend, file?.token ?? '');
}

/** The verdict of someone who trusts every signer. */
async function verdictOf(pdf: Uint8Array, withVisit: boolean): Promise<Verdict> {
  const { client, backend } = opened;
  const { identity, passphrase } = await keyOf(backend, 'Tanpa Hak');
  const kept = await client.identities.import({ upload: identity.upload, passphrase });
  const certificate = await client.identities.certificate({ id: kept.id });
  const trust = [await sendBytes(backend, await exportedBytes(backend, certificate.token))];
  const asked = { upload: await sendBytes(backend, pdf), trust, ...(withVisit ? { visit } : {}) };
  for await (const event of await client.verification.verify(asked)) if (event.kind === 'result') return event.result;
  throw new Error('the verification ended without a result');
}

describe('a key in another name', () => {
  test('is not seen where a position has a dash in it, and nobody is named', async () => {
    const fields = { position: 'Plt. Kepala Dinas — Kominfo' };
    await opened.client.visits.edit({
      visit,
      by,
      changes: [{ op: 'set', collection: 'signoffs', id: 'pendamping', fields }],
    });
    await preparePaper(opened.client, { visit, kind });
    const { verdict } = await sign('pendamping', 'Sari Contoh');
    expect(verdict.reasons).not.toContain('signer-differs');
  });

  test('is not taken for the seat without a word: the refusal names both, and nothing is signed', async () => {
    const before = await currentPaper();
    await expect(sign('ketua', 'Tanpa Hak')).rejects.toMatchObject({
      code: 'conflict',
      data: { facts: { doubt: 'signer-differs', signer: 'Tanpa Hak', seat: 'Dr. Budi Contoh, M.T.' } },
    });
    expect([await seat('ketua'), Buffer.compare(await currentPaper(), before)]).toEqual([undefined, 0]);
  });

  test('is taken with a reason, which the visit, the paper and the verdict tell beside the signer', async () => {
    const { verdict, file } = await sign('ketua', 'Tanpa Hak', { reason: `  ${reason} ` });
    expect(await seat('ketua')).toMatchObject({ name: 'Tanpa Hak', doubts: ['signer-differs'], reason });
    expect([verdict.reasons, verdict.signatures[0]?.seat]).toEqual([
      expect.arrayContaining(['seat-explained']),
      { name: 'Dr. Budi Contoh, M.T.', reason },
    ]);
    expect(textOfPdf(await exportedBytes(opened.backend, file.token)).replaceAll(/\s+/gu, ' ')).toContain(
      `Alasan: ${reason}`,
    );
    const told = await opened.client.verification.report({ verdict, fileName: 'daftar.pdf', language: 'id' });
    const text = textOfPdf(await exportedBytes(opened.backend, told.token)).replaceAll(/\s+/gu, ' ');
    expect(text).toContain(`Kotak ini untuk Dr. Budi Contoh, M.T. Alasan yang tercatat ${reason}`);
  });

  test('needs a reason that says something', async () => {
    await expect(sign('ketua', 'Tanpa Hak', { reason: '   ' })).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('is undecided by the paper alone, and only noted with the visit that has the reason', async () => {
    await sign('ketua', 'Tanpa Hak', { reason });
    const pdf = await currentPaper();
    const alone = await verdictOf(pdf, false);
    expect([alone.verdict, alone.reasons.includes('signer-differs')]).toEqual(['indeterminate', true]);
    const withVisit = await verdictOf(pdf, true);
    expect([withVisit.reasons.includes('signer-differs'), withVisit.reasons.includes('seat-explained')]).toEqual([
      false,
      true,
    ]);
  });

  test('is not asked about where degrees and capitals are all that differs, or where the seat names nobody', async () => {
    await sign('ketua', 'BUDI CONTOH');
    const { verdict } = await sign('pendamping', 'Siapa Saja');
    expect([await seat('ketua'), await seat('pendamping')]).toMatchObject([
      { name: 'BUDI CONTOH', doubts: [] },
      { name: 'Siapa Saja', doubts: [] },
    ]);
    // What nobody can check is said: a position is not a name.
    expect(verdict.signatures.map(({ reasons }) => reasons.includes('seat-without-name'))).toEqual([false, true]);
  });

  test('is asked about also without the visit, by the name on the field', async () => {
    const upload = await sendBytes(opened.backend, await currentPaper());
    const key = await keyOf(opened.backend, 'Tanpa Hak');
    await expect(opened.client.signatures.sign({ upload, signatory: 'ketua', ...key })).rejects.toMatchObject({
      code: 'conflict',
      data: { facts: { doubt: 'signer-differs' } },
    });
  });
});

describe('one key in two seats', () => {
  test('is asked about, and recorded with its reason', async () => {
    await sign('ketua', 'Budi Contoh');
    await expect(sign('pendamping', 'Budi Contoh')).rejects.toMatchObject({
      code: 'conflict',
      data: { facts: { doubt: 'key-in-two-seats', signer: 'Budi Contoh' } },
    });
    const { verdict } = await sign('pendamping', 'Budi Contoh', { reason });
    expect(await seat('pendamping')).toMatchObject({ doubts: ['key-in-two-seats'], reason });
    expect(await seat('ketua')).toMatchObject({ doubts: [] });
    expect(verdict.signatures.map((each) => each.seat)).toEqual([undefined, { reason }]);
  });
});

describe('a paper signed elsewhere', () => {
  async function signElsewhere(signatory: string, name: string): Promise<Uint8Array> {
    const { client, backend } = opened;
    const upload = await sendBytes(backend, await currentPaper());
    const key = await keyOf(backend, name);
    const { file } = await client.signatures.sign({ upload, signatory, ...key, differs: { reason } });
    return exportedBytes(backend, file.token);
  }
  const takeBack = async (pdf: Uint8Array) =>
    opened.client.signatures.takeBack({ visit, kind, by, upload: await sendBytes(opened.backend, pdf) });

  test('is taken back with whose key it is, undecided where the seat is another’s', async () => {
    const { verdict, added } = await takeBack(await signElsewhere('tuan-rumah', 'Tanpa Hak'));
    expect([added, verdict.signatures[0]?.seat]).toEqual([['tuan-rumah'], { name: 'Sari Contoh, S.E.' }]);
    expect(verdict.reasons).toContain('signer-differs');
    expect(await seat('tuan-rumah')).toMatchObject({ name: 'Tanpa Hak', doubts: ['signer-differs'] });
    expect(await seat('tuan-rumah')).not.toHaveProperty('reason');
    expect((await verdictOf(await currentPaper(), true)).reasons).toContain('signer-differs');
  });

  test('is refused where another key stands in a seat that the visit knows as signed', async () => {
    const swapped = await signElsewhere('ketua', 'Tanpa Hak');
    await sign('ketua', 'Budi Contoh');
    await expect(takeBack(swapped)).rejects.toMatchObject({ code: 'refused' });
    const verdict = await verdictOf(swapped, true);
    expect([verdict.verdict, verdict.reasons.includes('signature-removed')]).toEqual(['invalid', true]);
  });

  test('is refused, and the visit keeps its own, when somebody saved it once more as not every reader reads it', async () => {
    const signed = await signElsewhere('pendamping', 'Penilai');
    const saved = append(signed, (file, changes) => {
      changes.set(file.view().trailer.entries.get('Root') as PdfRef, file.view().root);
    });
    const odd = Buffer.from(saved)
      .toString('latin1')
      .replace(/startxref\n(\d+)\n%%EOF\n?$/u, 'startxref \n$1\n%%EOF\n');
    const before = await currentPaper();
    await expect(takeBack(Buffer.from(odd, 'latin1'))).rejects.toMatchObject({
      code: 'refused',
      data: { sentence: saying('unchanged') },
    });
    expect([await seat('pendamping'), Buffer.compare(await currentPaper(), before)]).toEqual([undefined, 0]);
  });

  test('fills no seat with a signature that cannot be checked', async () => {
    const pdf = Buffer.from(await signElsewhere('pendamping', 'Penilai'));
    // SHA-256 as the signature's digest becomes one that nobody knows.
    const unknown = pdf.toString('latin1').replaceAll('608648016503040201', '608648016503040239');
    const { added, verdict } = await takeBack(Buffer.from(unknown, 'latin1'));
    expect([added, verdict.signatures[0]?.integrity]).toEqual([[], 'broken']);
    expect(await seat('pendamping')).toBeUndefined();
  });
});
