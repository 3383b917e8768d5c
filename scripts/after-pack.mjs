import { FuseV1Options } from '@electron/fuses';

/**
 * electron-builder's hook before signing: flips every fuse that this Electron has. A fuse that a new Electron brings and
 * nobody decided about stops the packaging.
 */
// oxlint-disable-next-line import/no-default-export -- electron-builder takes the default export
export default async function afterPack(context) {
  const { packager } = context;
  const decided = await packager.generateFuseConfig(packager.config.electronFuses);
  await packager.addElectronFuses(context, {
    ...decided,
    [FuseV1Options.WasmTrapHandlers]: true,
    strictlyRequireAllFuses: true,
  });
}
