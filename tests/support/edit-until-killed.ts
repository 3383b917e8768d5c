// Run by the pinned Node with a data folder: adds comments to the first visit, many at a time, and prints the
// id of each once the backend has said that it is saved. Runs until it is killed.
import { openBackend } from '../../electron/hosts/command-context.ts';
import { createClient } from '../../electron/hosts/client.ts';

const backend = await openBackend({ data: process.argv[2] ?? '', lang: 'id' }, 'cli', { withSample: true });
const client = createClient((request) => backend.fetch(request));
const visit = (await client.visits.list()).visits[0]?.id ?? 'none';

async function comment(id: string): Promise<void> {
  const value = { about: visit, text: `Catatan ${id}`, at: new Date().toISOString() };
  await client.visits.edit({ visit, by: 'penguji', changes: [{ op: 'put', collection: 'comments', id, value }] });
  process.stdout.write(`${id}\n`);
}

for (let round = 0; ; round += 1) {
  await Promise.all([1, 2, 3, 4, 5].map((each) => comment(`catatan-${round}-${each}`)));
}
