import { basename, posix } from 'node:path';
import { expect, it } from 'vitest';
import { allFiles, sourceFiles, textOf } from './sources.ts';

const files = allFiles();
const code = files.filter((file) => /\.(?:tsx?|mjs|css)$/u.test(file));
const shipped = sourceFiles('shared', 'electron', 'renderer');

function lines(file: string): number {
  return textOf(file).trimEnd().split('\n').length;
}

function offenders(among: string[], pattern: RegExp): string[] {
  return among.filter((file) => pattern.test(textOf(file)));
}

it('keeps every file to one subject: no more than 300 lines', () => {
  expect(code.filter((file) => lines(file) > 300)).toEqual([]);
});

it('keeps the desktop shell small', () => {
  expect(sourceFiles('electron/main').length).toBeLessThanOrEqual(5);
  expect(lines('electron/main/index.ts')).toBeLessThanOrEqual(60);
});

it('has no preload script and no IPC channel', () => {
  expect(offenders(shipped, /\b(?:ipcMain|ipcRenderer|contextBridge|preload:)/u)).toEqual([]);
});

it('never turns text into markup or code', () => {
  const forbidden =
    /dangerouslySetInnerHTML|\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b|document\.write\(|\beval\(|new Function\(/u;
  expect(offenders(shipped, forbidden)).toEqual([]);
});

it('names files after what is in them', () => {
  const nameless = /(?:^|\/)(?:utils?|helpers?|common|misc|index\.tsx?$)(?:\/|\.|$)/u;
  const allowed = new Set(['electron/main/index.ts']);
  expect(code.filter((file) => nameless.test(file) && !allowed.has(file))).toEqual([]);
  const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:tsx?|mjs|css)$/u;
  const pascal = /^[A-Z][A-Za-z0-9]*\.tsx$/u;
  expect(code.filter((file) => !kebab.test(basename(file)) && !pascal.test(basename(file)))).toEqual([]);
});

it('has no barrel: a file that only hands on what others export', () => {
  const barrel = /^(?:\s*export (?:type )?(?:\*|\{[^}]*\}) from '[^']+';\s*)+$/u;
  expect(offenders(shipped, barrel)).toEqual([]);
});

it('exports by name, except where a tool takes the default', () => {
  expect(offenders(shipped, /^export default\b/mu)).toEqual([]);
});

it('pins every dependency exactly, and with it the chain that makes and signs the PDF', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
  );
  expect(loose).toEqual([]);
});

it('names no package registry: installing works wherever the machine gets its packages', () => {
  expect(textOf('package-lock.json')).not.toContain('"resolved"');
  const text = files.filter((file) => /\.(?:tsx?|mjs|json|md|ya?ml|npmrc)$|\/run$/u.test(file));
  expect(offenders(text, /registry\.(?:npmjs|yarnpkg|npmmirror)\.|npm\.pkg\.github\./u)).toEqual([]);
});

it('makes the files and folders of a data folder in one place, for the person alone', () => {
  const making =
    /import \{[^}]*\b(?:mkdir|mkdtemp|writeFile|appendFile|copyFile|cp|createWriteStream)\w*\b[^}]*\} from 'node:fs/u;
  const allowed = new Set(['electron/backend/store/private-files.ts', 'electron/backend/log.ts']);
  expect(offenders(sourceFiles('electron/backend'), making).filter((file) => !allowed.has(file))).toEqual([]);
});

it('takes its spacing and its sizes of type from the tokens', () => {
  const free =
    /^\s*(?:(?:row-|column-)?gap|font-size):(?! (?:(?:0|normal|inherit|[\d.]+em|125%|var\(--(?:space|text)-\w+\))(?: |;))+)/mu;
  expect(
    offenders(
      files.filter((file) => /^renderer\/.*\.css$/u.test(file)),
      free,
    ),
  ).toEqual([]);
});

it('offers what a person can do as a command: no plain button, and one listener for keys', () => {
  const page = sourceFiles('renderer');
  const plain = /import \{[^}]*\b(?:Button|SegmentedControl|Modal)\b[^}]*\} from '@mantine\/core'/u;
  const allowed = new Set([
    'renderer/app/SavedMark.tsx',
    'renderer/app/theme.ts',
    'renderer/commands/CommandButton.tsx',
    'renderer/commands/CommandChoice.tsx',
    'renderer/features/instruments/InstrumentAside.tsx',
    'renderer/ui/Dialog.tsx',
    'renderer/ui/LinkButton.tsx',
    'renderer/ui/show-undo.tsx',
    'renderer/ui/WhoAmI.tsx',
  ]);
  expect(offenders(page, plain).filter((file) => !allowed.has(file))).toEqual([]);
  const listens = /addEventListener\('key(?:down|up|press)'|useHotkeys/u;
  expect(offenders(page, listens)).toEqual(['renderer/commands/use-key-listener.ts']);
});

it('tests the shipped security: nothing in the code asks whether it is being tested', () => {
  expect(offenders(shipped, /process\.env\.(?:VITEST|PLAYWRIGHT|CI)\b|NODE_ENV\s*===?\s*'test'/u)).toEqual([]);
});

it('runs every test that it has: none is singled out, none is skipped without its reason', () => {
  const tests = files.filter(
    (file) => /^tests\/.*\.(?:test|spec)\.tsx?$/u.test(file) && !file.startsWith('tests/architecture/'),
  );
  expect(
    offenders(
      tests,
      /\b(?:it|test|describe)\.(?:only|todo|fixme|skipIf|runIf)\b|\b(?:it|test|describe)\.skip\(\s*['"`]/u,
    ),
  ).toEqual([]);
});

it('explains every top folder in a page of its own', () => {
  const folders = ['electron', 'renderer', 'shared', 'resources', 'tests', 'scripts', 'docs'];
  const tooLong = folders.filter(
    (folder) => !files.includes(`${folder}/README.md`) || lines(`${folder}/README.md`) > 40,
  );
  expect(tooLong).toEqual([]);
  expect(lines('README.md')).toBeLessThanOrEqual(80);
});

it('links from its documents only to what is there', () => {
  const broken = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/\]\(([^)#]+)[^)]*\)/gu)]
        .map(([, target = '']) => target)
        .filter((target) => !target.startsWith('https:') && !files.includes(posix.join(posix.dirname(file), target)))
        .map((target) => `${file} links to ${target}`),
    );
  expect(broken).toEqual([]);
});

it('numbers its decisions one after the other, each with the number of its name', () => {
  const pages = files.filter((file) => /^docs\/adr\/\d/u.test(file)).toSorted();
  const numbers = pages.map((file) => [basename(file).slice(0, 4), /^# (\d+)\. /u.exec(textOf(file))?.[1]]);
  expect(numbers).toEqual(pages.map((_, index) => [String(index + 1).padStart(4, '0'), String(index + 1)]));
});

it('has no sentence in code: what a person reads stands in the folder of its language', () => {
  const paired = /\bid:\s*(['"`])(?:(?!\1)[^\\]|\\.)*\1,\s*en:\s*['"`]|\.(?:sentence|reason)\.(?:id|en)\b/u;
  const among = shipped.filter((file) => !file.startsWith('shared/i18n/'));
  expect(offenders(among, paired)).toEqual([]);
});
