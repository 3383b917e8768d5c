import { expect, it } from 'vitest';
import { newLineChanges } from '../../../shared/domain/minutes/line-changes.ts';
import { parseTypedLine } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { requireLines } from '../../../shared/domain/minutes/require-lines.ts';
import type { Change } from '../../../shared/schema/edit.ts';

const context = { speakers: [], nodes: [], findDue: () => undefined };

function typed(text: string): Change[] {
  const place = { id: 'm1', actionId: 'a1', session: 'pleno', at: '10:42', order: 'a2', actionOrder: 'a0' };
  return newLineChanges(parseTypedLine(text, context), place);
}

it('names which of several lines cannot be kept, and why', () => {
  const lines = ['Satu', `Dua ${'panjang '.repeat(3000)}`, '> Tiga'].map(typed);
  expect(() => requireLines(lines)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      details: { problems: [expect.objectContaining({ line: 2, field: 'text' })] },
    }),
  );
  expect(() => requireLines([typed('Satu'), typed('> Tiga')])).not.toThrow();
});
