import { describe, expect, it } from 'vitest';
import { declareInterest } from '../../../shared/domain/team/interest.ts';
import { applyInPlace } from '../../../shared/domain/edits/apply-change.ts';
import { needs } from '../../support/needs.ts';
import { samplePaper } from '../../support/report/a-paper.ts';
import { flowingTextOf } from '../../support/report/read-pdf.ts';

const at = '2020-02-28T03:00:00.000Z';

describe('the assessment', () => {
  needs('pdftotext');

  it('lists every TB with who gave it and why', async () => {
    const text = flowingTextOf(await samplePaper());
    expect(text).toMatch(/Tidak berlaku \(TB\).*Alasan.*ENV\.3\.3 P1 .*pemadaman ditangani PLN/u);
  });

  it('names the assessors who rated nothing, with the reason', async () => {
    const text = flowingTextOf(
      await samplePaper({}, ({ team }) => {
        const setAside = { at, by: 'Ketua', reason: 'berhalangan hadir' };
        team['tiga'] = {
          name: 'Budi Contoh',
          role: 'assessor',
          position: 'Penilai',
          isAssessor: true,
          order: 'zz',
          setAside,
        };
      }),
    );
    expect(text).toContain('Budi Contoh tidak menilai: berhalangan hadir');
  });

  it.each(['assessment', 'berita-acara'] as const)(
    'prints a seat that was signed by pen as somebody’s word, on the %s too',
    async (kind) => {
      const text = flowingTextOf(
        await samplePaper({ kind, isPrepared: true }, ({ signoffs: { ketua } }) => {
          const scan = { sha256: 'a'.repeat(64), fileName: 'a.jpg', mediaType: 'image/jpeg' as const, bytes: 9 };
          if (ketua) ketua.onPaper = { at, by: 'Notulis 祝', reason: 'tanpa sertifikat', scan };
        }),
      );
      expect(text).toMatch(/ditandatangani di atas kertas menurut Notulis □, 28 Februari 2020: tanpa sertifikat/u);
    },
  );

  it('tells who opened it again and sealed it, when, and at which laptop', async () => {
    const text = flowingTextOf(
      await samplePaper({}, ({ header: { header } }) => {
        if (!header) return;
        header.reopened = { at, by: 'Ketua', device: 'laptop-1', reason: 'nilai keliru' };
        header.seal = { at, by: 'Sekretaris', digest: 'd'.repeat(64), head: 'e'.repeat(64) };
      }),
    );
    const when = '28 Februari 2020, 10.00 WIB';
    expect(text).toContain(`Dibuka kembali oleh Ketua, ${when}, di laptop laptop-1: nilai keliru`);
    expect(text).toContain(`Disegel oleh Sekretaris, ${when}`);
  });

  it('says of a declaration of interest whether the person made it or another for them', async () => {
    const text = flowingTextOf(
      await samplePaper({}, (content) => {
        const actor = { by: 'Ketua Tim', member: 'ketua' };
        for (const change of declareInterest('ketua', { at, hasInterest: false, actor }).changes)
          applyInPlace(content, change);
        const statement = 'pernah menjadi konsultan';
        for (const change of declareInterest('pendamping', { at, hasInterest: true, statement, actor }).changes)
          applyInPlace(content, change);
      }),
    );
    expect(text).toMatch(/tidak ada dinyatakan sendiri/u);
    expect(text).toMatch(/ada: pernah menjadi konsultan dinyatakan oleh Ketua Tim untuknya/u);
  });
});
