import { chmod, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { isRoot, pinnedNode, root } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A machine whose only programs are `sh` and an apt-get that writes down what it is asked and "installs" one command. */
async function machine(installs: string) {
  const folder = await temporaryFolder();
  await symlink('/bin/sh', join(folder, 'sh'));
  await writeFile(
    join(folder, 'apt-get'),
    `#!/bin/sh\necho "$@" >> ${folder}/asked\ncase "$1" in install) printf '#!/bin/sh\\n' > ${folder}/${installs}; /bin/chmod +x ${folder}/${installs};; esac\n`,
  );
  await chmod(join(folder, 'apt-get'), 0o755);
  const lib = pathToFileURL(join(root, 'scripts/lib/debian-packages.mjs')).href;
  const script = `import { ensureCommands } from ${JSON.stringify(lib)};
    console.log(JSON.stringify(await ensureCommands({
      sh: 'dash', '/bin/sh': 'dash', '/no/such.jar': 'libpdfbox2-java', pdfsig: 'poppler-utils', qpdf: 'qpdf' })));`;
  const { output } = await run(pinnedNode, ['--input-type=module', '-e', script], {
    quiet: true,
    env: { PATH: folder },
  });
  return { output, asked: () => readFile(join(folder, 'asked'), 'utf8') };
}

it('asks apt once for what is missing, and says what is missing still', async ({ skip }) => {
  if (process.platform !== 'linux' || !isRoot()) skip('only root on Linux installs Debian packages');
  const { output, asked } = await machine('qpdf');
  expect(output.trim().split('\n').at(-1)).toBe('["/no/such.jar","pdfsig"]');
  expect(await asked()).toMatch(
    /update[^\n]*\ninstall [^\n]*--no-install-recommends libpdfbox2-java poppler-utils qpdf\n$/u,
  );
});
