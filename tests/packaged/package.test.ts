import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pinnedNode, tool } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { repository } from '../support/open-backend.ts';
import { archiveFiles } from './archive-files.ts';
import { buildPackage, type BuiltPackage } from './built-package.ts';
import { decidedWire } from './decided-fuses.ts';
import { startShell } from './start-shell.ts';

const obstacle =
  process.platform === 'linux'
    ? existsSync(join(repository, 'out/renderer/index.html'))
      ? undefined
      : 'nothing is built yet (npm run build)'
    : 'the packaging test knows the names of the Linux package only';

let folder: string;
let built: BuiltPackage;

beforeAll(async () => {
  if (obstacle !== undefined) return;
  folder = await mkdtemp(join(tmpdir(), 'tinjau-package-'));
  built = await buildPackage(folder);
}, 180_000);

afterAll(async () => {
  if (obstacle === undefined) await rm(folder, { recursive: true, force: true });
});

it('carries every fuse as decided', async ({ skip }) => {
  if (obstacle) skip(obstacle);
  expect(await getCurrentFuseWire(built.binary)).toMatchObject(decidedWire);
});

it('carries the app, its resources and the packages it runs on, and nothing else of ours', async ({ skip }) => {
  if (obstacle) skip(obstacle);
  const files = await archiveFiles(built.archive);
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'out/main/index.js',
      'out/renderer/index.html',
      'resources/samples/bojonegoro-2020.yaml',
      'node_modules/zod/package.json',
    ]),
  );
  const ours = files.filter(
    (file) => !/^(?:out\/(?:main|renderer)|resources|node_modules)\/|^package\.json$/u.test(file),
  );
  expect(ours).toEqual([]);
});

it('carries no map, source or test', async ({ skip }) => {
  if (obstacle) skip(obstacle);
  const files = await archiveFiles(built.archive);
  expect(files.filter((file) => /\.(?:map|[mc]?ts|tsx)$|\/(?:tests?|__tests__)\//u.test(file))).toEqual([]);
});

it('carries no tool of development', async ({ skip }) => {
  if (obstacle) skip(obstacle);
  const { devDependencies } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const packages = new Set(
    (await archiveFiles(built.archive)).map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1]),
  );
  const lock = JSON.parse(await readFile(join(repository, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  // What another package of ours needs ships with it, also where tests use it too.
  const isTool = (name: string): boolean => lock.packages[`node_modules/${name}`]?.dev === true;
  expect(Object.keys(devDependencies).filter((name) => isTool(name) && packages.has(name))).toEqual([]);
});

it(
  'carries all that it needs: taken out of its archive, it starts and makes a report',
  { timeout: 90_000 },
  async ({ skip }) => {
    if (obstacle) skip(obstacle);
    const app = join(folder, 'app');
    await run(pinnedNode, [tool('@electron/asar', 'asar'), 'extract', built.archive, app], { quiet: true });
    const { page, report } = await startShell(app, join(folder, 'data'));
    expect({ page, begins: report.begins }).toEqual({ page: 200, begins: '%PDF-' });
  },
);
