import { join } from 'node:path';

/** Where the shipped fonts are. */
export function fontFolder(resources: string): string {
  return join(resources, 'fonts');
}
