import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { rememberedFailure } from '../../../scripts/lib/electron-binary.mjs';
import { pinnedNode } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import { sourceHash } from '../../../scripts/lib/source-hash.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('remembers for a day that Electron could not be fetched', async () => {
  const file = join(await temporaryFolder(), 'attempt.json');
  const at = Date.parse('2026-01-01T00:00:00Z');
  expect(rememberedFailure(file, at)).toBeUndefined();
  await writeFile(file, JSON.stringify({ at: new Date(at).toISOString(), reason: 'no network' }));
  expect(rememberedFailure(file, at + 23 * 3_600_000)).toBe('no network');
  expect(rememberedFailure(file, at + 25 * 3_600_000)).toBeUndefined();
});

it("prefers Playwright's own Chromium when it is there", async () => {
  const own = join(await temporaryFolder(), 'chrome');
  expect(findChromium(own)).not.toBe(own);
  await writeFile(own, '');
  expect(findChromium(own)).toBe(own);
});

it('builds again when a source changes, moves or goes, and only then', async () => {
  const base = await temporaryFolder();
  await mkdir(join(base, 'shared/deep'), { recursive: true });
  await writeFile(join(base, 'shared/deep/a.ts'), 'a');
  await writeFile(join(base, 'package-lock.json'), '{}');
  const hash = () => sourceHash(base, ['shared', 'package-lock.json', 'missing']);
  const first = hash();
  expect(hash()).toBe(first);
  await writeFile(join(base, 'elsewhere.ts'), 'x');
  expect(hash()).toBe(first);
  await writeFile(join(base, 'shared/deep/b.ts'), 'a');
  const second = hash();
  expect(second).not.toBe(first);
  await writeFile(join(base, 'package-lock.json'), '{ }');
  expect(hash()).not.toBe(second);
});

it('runs the tools on the Node that Electron is built with', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
  expect(process.execPath).toBe(pinnedNode);
});

it('says how a program ended: its code, that it could not be started, that it took too long', async () => {
  const script = (body: string, timeout?: number) =>
    run(pinnedNode, ['-e', body], { quiet: true, ...(timeout === undefined ? {} : { timeout }) });
  expect(await script("console.log('x'); process.exit(3)")).toEqual({ code: 3, output: 'x\n' });
  expect((await script('setTimeout(() => {}, 60_000)', 200)).code).toBe(124);
  expect((await run('/nowhere/program', [], { quiet: true })).code).toBe(127);
});
