import type { entry as indonesian } from '../../id/sentences/entry.ts';
import type { Texts } from '../../texts.ts';

export const entry: Texts<typeof indonesian, 'one' | 'other'> = {
  absolute: 'is an absolute path outside the bundle',
  upwards: 'points out of the bundle with ".."',
  link: 'is a link to another file',
  locked: 'is locked with a password',
  noFile: 'is not a plain file',
  stranger: 'is no part of a visit',
  tooMany: 'it holds more than {{limit}} files',
  tooLargeTogether: 'it holds more than 4 GB',
  bomb: 'grows more than {{limit}} times when unpacked',
  twice: 'is there twice',
  sameButCase: 'meets another name that differs only in case',
  tooLarge: 'is over the limit of {{megabytes}} MB',
};
