// Run by the pinned Node with a folder and a name: opens the visit there, saves acts, several at a time, closes it and
// opens it again, until it is killed. Prints the name of each act once it was acknowledged.
import { actOf, firstAct, visitAt } from './visit-of.ts';

const [folder = '', prefix = ''] = process.argv.slice(2);

for (let round = 0; ; round += 1) {
  const visit = await visitAt(folder);
  if (visit.edits.length === 0) await visit.commit(() => ({ by: 'penguji', changes: firstAct }));
  for (let group = 0; group < 8; group += 1) {
    const names = [1, 2, 3].map((each) => `${prefix}-${round}-${group}-${each}`);
    await Promise.all(
      names.map(async (name) => {
        await visit.commit(() => ({ by: 'penguji', changes: actOf(name) }));
        process.stdout.write(`${name}\n`);
      }),
    );
  }
  await visit.close();
}
