/** A time of day as people type it: `9`, `930`, `9.30`, `09:30` → `09:30`; undefined when it is none. */
export function readClock(text: string): string | undefined {
  const [, hour, minute = '0'] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/u.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}
