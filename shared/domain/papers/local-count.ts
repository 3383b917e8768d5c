import type { Language } from '../../schema/primitives.ts';

/** A count as the language writes it, `18450` → `18.450` in Indonesian and `18,450` in English; a dash for nothing. */
export function localCount(value: number | undefined, language: Language): string {
  if (value === undefined) return '–';
  return String(value).replaceAll(/\B(?=(\d{3})+$)/gu, language === 'id' ? '.' : ',');
}
