import { onTestFinished, type TestContext } from 'vitest';
import { mountedDisk, type SmallDisk } from './mounted-disk.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A file system of so many kilobytes until the test ends, which is skipped, with the reason, where that is not possible. */
export async function diskOf(kilobytes: number, context: TestContext): Promise<SmallDisk> {
  const disk = mountedDisk(await temporaryFolder(), kilobytes);
  if (typeof disk === 'string') context.skip(disk);
  onTestFinished(() => disk.unmount());
  return disk;
}
