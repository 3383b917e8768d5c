/** Where the bytes of a piece of evidence are served; a thumbnail is small, upright and without the camera's notes. */
export function evidenceAddress(visit: string, sha256: string, size?: 'thumbnail'): string {
  return `/evidence/${encodeURIComponent(visit)}/${sha256}${size === undefined ? '' : `?size=${size}`}`;
}
