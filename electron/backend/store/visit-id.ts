import type { Ids } from '../ports.ts';

/** A folder name that a person can recognise and that never meets another: `kabupaten-bojonegoro-5d1f0c2a`. */
export function visitId(place: string, ids: Ids): string {
  const slug = place
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40);
  return `${slug === '' ? 'kunjungan' : slug}-${ids.next().slice(-8)}`;
}
