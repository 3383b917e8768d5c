import { expect, test } from 'vitest';
import { scenario } from '../../support/scenario.ts';

const reconnect = 15_000;

test('what is rated while nothing answers is shown at once, and saved in its order when something answers', async () => {
  const { line, opensTab, savedValue, actsSaved } = await scenario();
  const tab = await opensTab();
  tab.rates('GOV.1.1', 3);
  await tab.settles();
  line.cut();
  tab.rates('GOV.1.1', 4);
  tab.rates('GOV.1.2', 2);
  tab.notes('GOV.1.2', 'Dilihat di tempat.');
  await tab.settles();
  expect(tab.state()).toMatchObject({ unsent: 3, failure: { code: 'internal' } });
  expect([tab.value('GOV.1.1'), tab.value('GOV.1.2'), tab.note('GOV.1.2')]).toEqual([4, 2, 'Dilihat di tempat.']);
  expect(await savedValue('GOV.1.1')).toBe(3);

  line.mend();
  await expect.poll(() => tab.state().unsent, { timeout: reconnect }).toBe(0);
  expect(tab.state().failure).toBeUndefined();
  expect([await savedValue('GOV.1.1'), await savedValue('GOV.1.2')]).toEqual([4, 2]);
  expect(await actsSaved()).toBe(4);
});

test('an act whose answer was lost on the way is sent again, and done once', async () => {
  const { line, opensTab, savedValue, actsSaved } = await scenario();
  const tab = await opensTab();
  line.loseNextAnswer();
  tab.rates('GOV.1.1', 3);
  await tab.settles();
  tab.retries();
  await expect.poll(() => tab.state().unsent, { timeout: reconnect }).toBe(0);
  expect(await savedValue('GOV.1.1')).toBe(3);
  expect(await actsSaved()).toBe(1);
});

test('what is closed before it was sent is sent by the next tab', async () => {
  const { line, opensTab, savedValue } = await scenario();
  const first = await opensTab();
  line.cut();
  first.rates('GOV.1.1', 5);
  await first.settles();
  first.isClosed();
  expect(await savedValue('GOV.1.1')).toBeUndefined();
  line.mend();
  const second = await opensTab();
  expect(second.value('GOV.1.1')).toBe(5);
  await expect.poll(() => savedValue('GOV.1.1'), { timeout: reconnect }).toBe(5);
});

test('a tab shows what others save, also what they saved while it was cut off', async () => {
  const { line, opensTab, elsewhereRates } = await scenario();
  const tab = await opensTab();
  await elsewhereRates('pendamping', 'GOV.1.1', 2);
  await tab.comesToShow('GOV.1.1', 2, 'pendamping');
  line.cut();
  await elsewhereRates('pendamping', 'GOV.1.1', 4);
  expect(tab.value('GOV.1.1', 'pendamping')).toBe(2);
  line.mend();
  await tab.comesToShow('GOV.1.1', 4, 'pendamping');
});

test('what others removed meanwhile refuses the act on it with its reason; the next act goes on', async () => {
  const { opensTab, elsewhereRemoves, savedValue, line } = await scenario();
  const tab = await opensTab();
  tab.rates('GOV.1.1', 3);
  await tab.settles();
  line.cut();
  tab.rates('GOV.1.1', 4);
  tab.rates('GOV.1.2', 5);
  await elsewhereRemoves('ketua', 'GOV.1.1');
  line.mend();
  await expect.poll(() => tab.state().refused.length, { timeout: reconnect }).toBe(1);
  await expect.poll(() => savedValue('GOV.1.2'), { timeout: reconnect }).toBe(5);
  expect(tab.state().refused).toMatchObject([{ failure: { code: 'not-found' } }]);
  expect(tab.value('GOV.1.1')).toBeUndefined();
  await tab.discards();
  expect(tab.state()).toMatchObject({ unsent: 0, refused: [] });
});

test('two tabs of one browser show one visit, and neither sends what the other did a second time', async () => {
  const { opensTab, savedValue, actsSaved } = await scenario();
  const [left, right] = [await opensTab(), await opensTab()];
  left.rates('GOV.1.1', 3);
  await right.comesToShow('GOV.1.1', 3);
  right.rates('GOV.1.1', 4);
  right.rates('GOV.1.2', 2);
  await left.comesToShow('GOV.1.1', 4);
  await left.comesToShow('GOV.1.2', 2);
  await Promise.all([left.settles(), right.settles()]);
  expect(await savedValue('GOV.1.1')).toBe(4);
  expect(await actsSaved()).toBe(3);
});

test('an undo in one tab is seen in the other, and takes back the last act of the person', async () => {
  const { opensTab, savedValue } = await scenario();
  const [left, right] = [await opensTab(), await opensTab()];
  left.rates('GOV.1.1', 3);
  left.rates('GOV.1.1', 4);
  await left.settles();
  await right.comesToShow('GOV.1.1', 4);
  await right.undoes();
  await left.comesToShow('GOV.1.1', 3);
  expect(await savedValue('GOV.1.1')).toBe(3);
});

test('what a full disk refused is sent again by itself as soon as there is room', async () => {
  const { line, opensTab, savedValue } = await scenario();
  const tab = await opensTab();
  line.fillDisk(true);
  tab.rates('GOV.1.1', 3);
  await tab.settles();
  expect(tab.state()).toMatchObject({ unsent: 1, failure: { code: 'store-io' } });
  line.fillDisk(false);
  await expect.poll(() => tab.state(), { timeout: reconnect }).toMatchObject({ unsent: 0, failure: undefined });
  expect(await savedValue('GOV.1.1')).toBe(3);
});
