import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { trespasses } from './layers.ts';
import { importsOf, packageOf, sourceFiles, textOf } from './sources.ts';

const sources = sourceFiles('shared', 'electron', 'renderer');

it('lets every layer import only what the design allows', () => {
  expect(sources.flatMap((file) => trespasses(file, textOf(file)))).toEqual([]);
});

it.each([
  ['shared/domain/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['shared/domain/a.ts', "import type { Ports } from '../../electron/backend/ports.ts';"],
  ['shared/charts/a.ts', "import { useState } from 'react';"],
  ['electron/backend/a.ts', "import { app } from 'electron';"],
  ['electron/backend/a.ts', "import { startLoopback } from '../hosts/loopback.ts';"],
  ['electron/hosts/a.ts', "export { windowOptions } from '../main/window.ts';"],
  ['electron/main/a.ts', "import { createClient } from '../hosts/client.ts';"],
  ['renderer/app/a.tsx', "const { join } = await import('node:path');"],
  ['renderer/app/a.tsx', "import type { Backend } from '../../electron/backend/backend.ts';"],
  ['renderer/app/a.tsx', "import manifest from '../../package.json' with { type: 'json' };"],
])('would catch a trespass: %s with %s', (file, text) => {
  expect(trespasses(file, text)).toHaveLength(1);
});

it('reads an import that spans lines, and none out of a comment', () => {
  const text =
    "import {\n  a,\n  type b,\n} from './x.ts';\n// import { c } from './y.ts';\nexport type { d } from './z.ts';";
  expect(importsOf(text)).toEqual([
    { from: './x.ts', isTypeOnly: false },
    { from: './z.ts', isTypeOnly: true },
  ]);
});

it('keeps features apart: what two of them need lives in ui, client or shared', () => {
  const featureOf = (path: string) => /^renderer\/features\/([^/]+)\//u.exec(path)?.[1];
  const crossings = sources.flatMap((file) =>
    importsOf(textOf(file))
      .map(({ from }) => posix.join(posix.dirname(file), from))
      .filter((target) => featureOf(file) && featureOf(target) && featureOf(target) !== featureOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(crossings).toEqual([]);
});

it('draws charts in the page through one component', () => {
  const importers = sources.filter(
    (file) =>
      file.startsWith('renderer/') &&
      importsOf(textOf(file)).some(
        (each) => !each.isTypeOnly && ['chart.js', 'react-chartjs-2'].includes(packageOf(each) ?? ''),
      ),
  );
  expect(importers.filter((file) => file !== 'renderer/ui/Chart.tsx')).toEqual([]);
});

it('touches Electron itself in one file; the other files of the shell take what they need as arguments', () => {
  const importers = sources.filter((file) =>
    importsOf(textOf(file)).some((each) => packageOf(each) === 'electron' && !each.isTypeOnly),
  );
  expect(importers).toEqual(['electron/main/index.ts']);
});

it('ships every package that the backend and the shell run on', () => {
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  const missing = sources
    .filter((file) => file.startsWith('electron/'))
    .flatMap((file) =>
      importsOf(textOf(file))
        .filter((each) => !each.isTypeOnly)
        .map(packageOf)
        .filter((name) => name !== undefined && name !== 'electron' && !Object.hasOwn(dependencies, name))
        .map((name) => `${file} needs ${name}`),
    );
  expect(missing).toEqual([]);
});
