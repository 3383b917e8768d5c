import { windowsDevice } from '../schema/primitives.ts';

/** A name as every system takes it for a file: no path in it, no letter that some system refuses, no device of Windows. */
export function nameOnDisk(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, '-').replaceAll(/^[. ]+|[. ]+$/gu, '');
  return plain === '' || windowsDevice.test(plain) ? `_${plain}` : plain;
}
