import { expect, it } from 'vitest';
import { openBackend } from '../../support/open-backend.ts';

it('ends the making of a paper that is cancelled, and keeps nothing of it for signing', async () => {
  const { client } = await openBackend();
  const { visit } = await client.visits.createSample({ by: 'Ketua' });
  const job = crypto.randomUUID();
  const steps: string[] = [];
  const follow = async (): Promise<void> => {
    for await (const event of await client.reports.build({ visit, prepared: true, by: 'Ketua', job })) {
      if (event.kind === 'result') steps.push('result');
      else steps.push(event.step);
      if (steps.length === 1) await client.reports.cancel({ job });
    }
  };
  await expect(follow()).rejects.toMatchObject({ code: 'cancelled' });
  expect(steps[0]).toBe('layout');
  expect(steps).not.toContain('result');
  expect((await client.signatures.state({ visit, kind: 'assessment' })).prepared).toBeUndefined();
});
