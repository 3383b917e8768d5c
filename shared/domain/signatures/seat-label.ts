const between = ' — ';

/** A seat as the paper's field names it to people: "name — position", or the position alone. */
export function seatLabel({ name, position }: { name?: string | undefined; position: string }): string {
  return name === undefined || name === '' ? position : `${name}${between}${position}`;
}

/** The name in such a label; undefined where it tells a position alone. */
export function nameInLabel(label: string): string | undefined {
  const [name, ...position] = label.split(between);
  return position.length === 0 ? undefined : name;
}
