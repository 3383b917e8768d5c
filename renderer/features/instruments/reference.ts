/** How calls name an instrument in one version. */
export function referenceOf({ id, version }: { id: string; version: string }): string {
  return `${id}@${version}`;
}
