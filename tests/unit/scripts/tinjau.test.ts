import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pinnedNode, root } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import manifest from '../../../package.json' with { type: 'json' };

const script = join(root, 'scripts/tinjau.mjs');

it('prints nothing of its own: what a program reads is what the command says', async () => {
  const { code, output } = await run(pinnedNode, [script, '--version'], { quiet: true });
  expect({ code, output }).toEqual({ code: 0, output: `${manifest.version}\n` });
});

it('ends with the exit code of the command', async () => {
  const { code } = await run(pinnedNode, [script, 'no-such-command'], { quiet: true });
  expect(code).toBe(2);
});
