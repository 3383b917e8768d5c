import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { followLanguage } from '../../../electron/backend/follow-language.ts';
import { openSettingsFile } from '../../../electron/backend/store/settings-file.ts';
import { inWords } from '../../../electron/hosts/in-words.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import { pinnedNode } from '../../../scripts/lib/paths.mjs';
import { repository } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);

it.each<[Language, string, string]>([
  ['id', 'tidak dapat ditulis', 'disk penuh'],
  ['en', 'cannot be written', 'the disk is full'],
])('says on a terminal in %s what the log could not take', async (language, broken, why) => {
  const data = await temporaryFolder();
  await writeFile(join(data, 'logs'), 'no folder');
  const { stderr } = await run(pinnedNode, [join(repository, 'tests/support/write-log.ts'), data, language]);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining(broken),
    expect.stringContaining(why),
    expect.stringMatching(language === 'en' ? /the work goes on/u : /pekerjaan jalan terus/u),
  ]);
});

it('tells the language of the settings at the start, at each change, and of damaged settings Indonesian', async () => {
  const data = await temporaryFolder();
  const told: Language[] = [];
  const settings = await followLanguage(openSettingsFile(data), (language) => told.push(language));
  await settings.change((kept) => ({ ...kept, language: 'en' }));
  await writeFile(join(data, 'settings.json'), '{');
  await followLanguage(openSettingsFile(data), (language) => told.push(language));
  await settings.startOver();
  expect(told).toEqual(['id', 'en', 'id', 'id']);
});

it('gives other programs words where the program has a sentence, and all else as it is', () => {
  const problems = [{ field: 'a', reason: sentence('field.empty') }];
  const rest = { key: 'field.empty', value: 3, none: null, list: [1, 'x'] };
  expect(inWords('en', { error: { code: 'invalid-input', problems }, rest })).toEqual({
    error: { code: 'invalid-input', problems: [{ field: 'a', reason: 'must not be empty' }] },
    rest,
  });
});
