/** The groups of files that import one another, each in order, however long the way round. `importsOf` answers whom a file imports. */
export function circlesIn(files: readonly string[], importsOf: (file: string) => readonly string[]): string[][] {
  const forth = new Map(files.map((file) => [file, importsOf(file)]));
  const back = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const [file, targets] of forth) for (const target of targets) back.get(target)?.push(file);
  const placed = new Set<string>();
  return lastFirst(files, forth).flatMap((file) => {
    if (placed.has(file)) return [];
    const group = reached(file, back, placed);
    return group.length > 1 ? [group.toSorted()] : [];
  });
}

/** Every file behind all that it leads to (Kosaraju's first walk), turned round. */
function lastFirst(files: readonly string[], forth: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>();
  const done: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const target of forth.get(file) ?? []) visit(target);
    done.push(file);
  };
  for (const file of files) visit(file);
  return done.toReversed();
}

function reached(from: string, back: ReadonlyMap<string, readonly string[]>, placed: Set<string>): string[] {
  const group = [from];
  placed.add(from);
  for (const file of group) {
    for (const next of back.get(file) ?? []) {
      if (!placed.has(next)) group.push(next);
      placed.add(next);
    }
  }
  return group;
}
