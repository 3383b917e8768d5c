import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

const endings = { darwin: '.app', mas: '.app', win32: '.exe' };

/**
 * electron-builder's hook before signing: decides every fuse that this Electron has. A fuse that a new Electron brings
 * and nobody decided about stops the packaging. The library is ours: electron-builder's own knows fewer fuses.
 */
// oxlint-disable-next-line import/no-default-export -- electron-builder takes the default export
export default async function afterPack({ packager, appOutDir, electronPlatformName: platform }) {
  const name = platform === 'linux' ? packager.executableName : packager.appInfo.productFilename;
  const decided = Object.entries(packager.config.electronFuses).map(([fuse, isOn]) => [
    FuseV1Options[fuse[0].toUpperCase() + fuse.slice(1)],
    isOn,
  ]);
  await flipFuses(join(appOutDir, `${name}${endings[platform] ?? ''}`), {
    ...Object.fromEntries(decided),
    [FuseV1Options.WasmTrapHandlers]: true,
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
  });
}
