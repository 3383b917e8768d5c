/**
 * Whether what npm installed is what the lock file asks for. `installed` is node_modules/.package-lock.json, in which npm
 * writes what it put there; optional packages of other platforms may be missing, nothing else may differ.
 */
export function isInstalled(locked, installed) {
  const wanted = locked.packages ?? {};
  const present = installed?.packages ?? {};
  const hasAll = Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return hasAll && Object.keys(present).every((path) => Object.hasOwn(wanted, path));
}

/** One sentence for what npm said when it failed. */
export function npmFailure(output) {
  const isNetwork = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b|network/i;
  const [code] = output.match(/\bE[A-Z0-9]{3,}\b/) ?? ['an unknown error'];
  if (isNetwork.test(output)) {
    return `The packages could not be fetched: the package registry cannot be reached (${code}). Connect to the network once and run the same command again.`;
  }
  const [, line] = output.match(/npm (?:error|ERR!) (?!code |A complete log)(.+)/) ?? [];
  return `The packages could not be installed (${code}${line ? `: ${line.trim()}` : ''}). Run "npm ci" to see the whole story.`;
}
