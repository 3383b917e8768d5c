import { expect, test } from 'vitest';
import { withAct, type UnsentAct } from '../../../renderer/client/unsent-acts.ts';

function typing(text: string, id = 'ketua:GOV.1.1'): UnsentAct {
  const change = { op: 'set' as const, collection: 'ratings' as const, id, fields: { note: text } };
  return {
    batch: crypto.randomUUID(),
    by: 'Ketua',
    act: { code: 'note-rating' },
    changes: [change],
    at: 0,
    saved: 0,
  };
}

test('what is typed while an earlier act is on its way waits as one act, with the last text', () => {
  const [first, second, third] = [typing('a'), typing('ab'), typing('abc')];
  const waiting = [first, second, third].reduce<UnsentAct[]>(withAct, []);
  expect(waiting).toEqual([first, { ...third, batch: second.batch }]);
});

test('the act that may be on its way is never touched, even by the same field', () => {
  const [first, second] = [typing('a'), typing('ab')];
  expect(withAct([first], second)).toEqual([first, second]);
});

test('acts on different entries, or that put or remove, keep their order and their own batch', () => {
  const removal: UnsentAct = {
    ...typing('x'),
    changes: [{ op: 'remove', collection: 'ratings', id: 'ketua:GOV.1.1' }],
  };
  const acts = [typing('a'), typing('b', 'ketua:GOV.1.2'), removal, typing('c')];
  expect(acts.reduce<UnsentAct[]>(withAct, [])).toEqual(acts);
});
