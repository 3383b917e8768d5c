import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import {
  keepInstrument,
  listInstruments,
  loadInstrument,
  removeInstrument,
  type InstrumentFolders,
} from '../../../electron/backend/exchange/instrument-library.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { anIndicator, anInstrument } from './parts.ts';

const repository = join(import.meta.dirname, '../../..');

async function folders(): Promise<InstrumentFolders> {
  return { resources: join(repository, 'resources'), data: await temporaryFolder() };
}

const own = (version: string) => anInstrument('mean', [anIndicator('a')], { id: 'punya:saya', version });

describe('the library of instruments', () => {
  it('finds an own instrument by id, newest version first, and by version', async () => {
    const library = await folders();
    for (const version of ['1.9.0', '1.10.0']) await keepInstrument(library, own(version));
    expect((await loadInstrument(library, 'punya:saya')).version).toBe('1.10.0');
    expect((await loadInstrument(library, 'punya:saya@1.9.0')).version).toBe('1.9.0');
    expect(await readdir(join(library.data, 'instruments'))).toEqual([
      'punya%3Asaya@1.10.0.yaml',
      'punya%3Asaya@1.9.0.yaml',
    ]);
  });

  it('names what there is when something is not there', async () => {
    await expect(loadInstrument(await folders(), 'nihil')).rejects.toMatchObject({
      code: 'not-found',
      sentence: saying('smart-city-6-pilar'),
    });
  });

  it('takes the same version again when it says the same, and never another under its name', async () => {
    const library = await folders();
    await keepInstrument(library, own('1.0.0'));
    await keepInstrument(library, own('1.0.0'));
    const other = { ...own('1.0.0'), decimals: 3 };
    await expect(keepInstrument(library, other)).rejects.toMatchObject({ code: 'conflict' });
    expect((await loadInstrument(library, 'punya:saya')).decimals).toBe(2);
  });

  it('removes an own instrument and refuses to remove a shipped one', async () => {
    const library = await folders();
    await keepInstrument(library, own('1.0.0'));
    await removeInstrument(library, 'punya:saya@1.0.0');
    await expect(loadInstrument(library, 'punya:saya')).rejects.toMatchObject({ code: 'not-found' });
    await expect(removeInstrument(library, 'spbe-2018')).rejects.toMatchObject({ code: 'refused' });
  });

  it('lists the others beside a file that cannot be read, and leaves that file as it is', async () => {
    const library = await folders();
    const file = join(library.data, 'instruments', 'rusak.yaml');
    await mkdir(join(library.data, 'instruments'));
    await writeFile(file, 'id: rusak\n');
    const { kept, unreadable } = await listInstruments(library);
    expect(kept).toHaveLength(3);
    expect(unreadable).toMatchObject([{ fileName: 'rusak.yaml', error: { code: 'invalid-input' } }]);
    expect(await readFile(file, 'utf8')).toBe('id: rusak\n');
  });
});
