import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { direct, type Carrier } from '../../contract/carriers.ts';
import { repository } from '../../support/open-backend.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const least = await readFile(join(repository, 'tests/fixtures/instrument/least.yaml'), 'utf8');
const by = 'penguji';

async function sampleVisit({ client }: Carrier): Promise<string> {
  return (await client.visits.createSample({ by })).visit;
}

async function importText(carrier: Carrier, text: string) {
  return carrier.client.instruments.import({ upload: await carrier.upload('uji.yaml', bytesOf(text)) });
}

describe('the library over its calls', () => {
  it('checks a file without keeping it, then keeps it, and hands its source back', async () => {
    const carrier = await direct();
    const checked = await carrier.client.instruments.check({
      upload: await carrier.upload('uji.yaml', bytesOf(least)),
    });
    expect(checked).toMatchObject({ isKnown: false, instrument: { id: 'example' } });
    expect((await carrier.client.instruments.list()).instruments).toHaveLength(3);

    const kept = await importText(carrier, least);
    expect(kept).toMatchObject({ origin: 'own', sha256: checked.sha256 });
    const { yaml } = await carrier.client.instruments.source({ instrument: 'example' });
    const again = await carrier.client.instruments.check({ upload: await carrier.upload('lagi.yaml', bytesOf(yaml)) });
    expect(again).toMatchObject({ isKnown: true, sha256: checked.sha256 });
  });

  it('duplicates with other weights, and refuses weights that do not add up', async () => {
    const { client } = await direct();
    const copy = { from: 'kominfo-2023', id: 'kominfo-2022', version: '1.0.0' };
    const weights = { A: 10, B: 20, C: 30, D: 10, E: 30, F: 0 };
    const made = await client.instruments.duplicate({ ...copy, weights });
    expect(made.instrument.root.children.map((node) => node.weight)).toEqual([10, 20, 30, 10, 30, 0]);
    await expect(
      client.instruments.duplicate({ ...copy, version: '2.0.0', weights: { ...weights, C: 40, E: 20, F: 20 } }),
    ).rejects.toMatchObject({
      code: 'invalid-input',
      data: { problems: [{ field: 'root.children', reason: saying('120') }] },
    });
    await expect(client.instruments.duplicate({ ...copy, version: '3', weights: { Z: 1 } })).rejects.toMatchObject({
      data: { problems: [{ field: 'weights.Z' }] },
    });
  });
});

describe('a visit and its instrument', () => {
  it('is planned with a survey whose form only that instrument has', async () => {
    const carrier = await direct();
    const form = await readFile(join(repository, 'resources/questionnaires/skm.yaml'), 'utf8');
    const own = form.replace('id: skm', 'id: survei-daerah').replaceAll(/^/gmu, '      ');
    await importText(carrier, `${least}questionnaires:\n    -\n${own}\n`);
    const planned = (questionnaire: string) => ({
      instrument: 'example',
      visit: {
        title: 'Uji',
        place: { name: 'Kabupaten Contoh', kind: 'kabupaten' },
        startDate: '2020-02-26',
        endDate: '2020-02-28',
      },
      surveys: [{ id: 's', title: 'Survei', questionnaire }],
    });
    const make = async (plan: object) => {
      const upload = await carrier.upload('rencana.json', bytesOf(JSON.stringify(plan)));
      const { visit } = await carrier.client.visits.createFromFile({ by, upload });
      return (await carrier.client.visits.open({ visit })).content;
    };
    expect((await make(planned('survei-daerah'))).surveys['s']?.questionnaire).toBe('survei-daerah');
    const elsewhere = { ...planned('survei-daerah'), instrument: 'kominfo-2023' };
    await expect(make(elsewhere)).rejects.toMatchObject({
      code: 'invalid-input',
      data: { problems: [{ field: 'surveys[0].questionnaire' }] },
    });
  });

  it('is planned, refused while answers are unsettled, and moved in one act with the answers it keeps', async () => {
    const carrier = await direct();
    const { client } = carrier;
    const visit = await sampleVisit(carrier);
    const { yaml } = await client.instruments.source({ instrument: 'smart-city-6-pilar' });
    const newer = yaml.replace('version: 1.0.0', 'version: 2.0.0').replaceAll('GOV.1.1\n', 'GOV.1.9\n');
    await importText(carrier, newer);
    const plan = await client.instruments.planUpgrade({ visit, to: 'smart-city-6-pilar@2.0.0' });
    expect(plan.differences.map(({ node, changes }) => [node, changes])).toEqual([
      ['GOV.1.9', ['new']],
      ['GOV.1.1', ['removed']],
    ]);
    expect(plan.unsettled).toMatchObject([{ indicator: 'GOV.1.1', why: 'removed' }]);

    const to = 'smart-city-6-pilar@2.0.0';
    await expect(client.instruments.upgrade({ visit, by, to })).rejects.toMatchObject({ code: 'conflict' });
    const before = await client.visits.open({ visit });
    await client.instruments.upgrade({ visit, by, to, mapping: { 'GOV.1.1': 'GOV.1.9' } });
    const { content } = await client.visits.open({ visit });
    expect(content.instrument['instrument']?.instrument.version).toBe('2.0.0');
    expect(content.instrument['instrument']?.instrument.questionnaires).toEqual(
      before.content.instrument['instrument']?.instrument.questionnaires,
    );
    expect(Object.keys(content.ratings)).toHaveLength(Object.keys(before.content.ratings).length);
    expect(Object.values(content.ratings).some(({ indicator }) => indicator === 'GOV.1.1')).toBe(false);

    await client.visits.undo({ visit, by });
    expect((await client.visits.open({ visit })).content).toEqual(before.content);
  });

  it('is scored, and compared with another', async () => {
    const carrier = await direct();
    const [last, now] = [await sampleVisit(carrier), await sampleVisit(carrier)];
    const { score, agreement } = await carrier.client.scores.ofVisit({ visit: last });
    expect(score.index).not.toBeNull();
    expect(agreement.measure).toBe("Krippendorff's alpha, interval");
    const comparison = await carrier.client.scores.compare({ last, now });
    expect(comparison.index).toMatchObject({ last: score.display, now: score.display, delta: '0', display: '0.00' });
    expect(new Set(comparison.nodes.map(({ change }) => change))).toEqual(new Set(['same']));
  });
});

describe('respondents of a survey', () => {
  it('come in from a CSV in one act, and are scored with the visit', async () => {
    const carrier = await direct();
    const { client } = carrier;
    const visit = await sampleVisit(carrier);
    const { content } = await client.visits.open({ visit });
    const survey = Object.keys(content.surveys)[0] ?? '';
    const header = 'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,sarana,pengaduan';
    const upload = await carrier.upload('survei.csv', bytesOf(`${header}\n4,4,3,4,4,4,4,4,4\n3,4,4,4,4,3,4,4,4\n`));
    const { added } = await client.surveys.importResponses({ visit, survey, by, upload });
    expect(added).toBe(2);
    expect(await client.surveys.ofVisit({ visit, survey })).toMatchObject({
      respondents: 2,
      display: '95.83',
      band: 'A',
    });
    await client.visits.undo({ visit, by });
    expect(await client.surveys.ofVisit({ visit, survey })).toMatchObject({ respondents: 0, index: null });
  });
});
