import type { Language } from '../../schema/primitives.ts';

/** A decimal string as the language writes it, `3.25` → `3,25` in Indonesian; a dash for nothing. */
export function localDecimal(value: string | null | undefined, language: Language): string {
  if (!value) return '–';
  return language === 'id' ? value.replace('.', ',') : value;
}
