import { expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { openBackend } from '../../support/open-backend.ts';

it('is not sealed while an indicator is not assessed, and is once it is', async () => {
  const { client } = await openBackend();
  const by = 'Ketua';
  const { visit } = await client.visits.createSample({ by });
  const { content } = await client.visits.open({ visit });
  const [id = ''] = Object.entries(content.ratings).find(([, rating]) => rating.indicator === 'GOV.1.1') ?? [];
  const rate = (value: number | 'BD') =>
    client.visits.edit({
      visit,
      by,
      changes: [{ op: 'set', collection: 'ratings', id, fields: { value } }],
    });
  await rate('BD');
  await client.visits.transition({ visit, by, to: 'in-review' });
  await client.visits.transition({ visit, by, to: 'agreed' });
  await expect(client.visits.transition({ visit, by, to: 'sealed' })).rejects.toMatchObject({
    code: 'refused',
    data: { problems: [{ reason: saying('GOV.1.1 is not assessed.') }] },
  });
  await rate(3);
  await client.visits.transition({ visit, by, to: 'sealed' });
  expect((await client.visits.open({ visit })).content.header['header']?.status).toBe('sealed');
});
