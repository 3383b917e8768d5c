import { posix } from 'node:path';
import { importsOf, packageOf, type Import } from './sources.ts';

/** The layers, the longest path first, so that a file belongs to the first that fits. */
const folders = {
  shared: 'shared/',
  backend: 'electron/backend/',
  hosts: 'electron/hosts/',
  main: 'electron/main/',
  renderer: 'renderer/',
} as const;

export type Layer = keyof typeof folders;

interface Rights {
  layers: Layer[];
  node: boolean;
  electron: boolean;
  page: boolean;
}

/** The table of design.md: what each layer may import. */
export const rights: Record<Layer, Rights> = {
  shared: { layers: ['shared'], node: false, electron: false, page: false },
  backend: { layers: ['shared', 'backend'], node: true, electron: false, page: false },
  hosts: { layers: ['shared', 'backend', 'hosts'], node: true, electron: false, page: false },
  main: { layers: ['shared', 'backend', 'main'], node: true, electron: true, page: false },
  renderer: { layers: ['shared', 'renderer'], node: false, electron: false, page: true },
};

/** Packages that need a page around them. */
const pagePackage = /^(?:react|react-.+|@mantine\/.+|@tabler\/.+|@tanstack\/.+|signature_pad|get-nonce)$/u;

export function layerOf(file: string): Layer | undefined {
  return (Object.keys(folders) as Layer[]).find((layer) => file.startsWith(folders[layer]));
}

/** What a file imports that its layer may not, each as a sentence. */
export function trespasses(file: string, text: string): string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [];
  return importsOf(text)
    .filter((each) => !isAllowed(layer, file, each))
    .map((each) => `${file} (${layer}) imports ${each.from}`);
}

function isAllowed(layer: Layer, file: string, each: Import): boolean {
  const may = rights[layer];
  if (each.from.startsWith('.')) {
    const target = posix.join(posix.dirname(file), each.from);
    if (target === 'package.json') return may.node;
    const other = layerOf(target);
    return other !== undefined && may.layers.includes(other);
  }
  if (each.from.startsWith('node:')) return may.node;
  const name = packageOf(each) ?? '';
  if (name === 'electron') return may.electron;
  return may.page || !pagePackage.test(name);
}
