import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { Settings } from '../../../shared/schema/settings.ts';
import { sha256 } from '../sha256.ts';

type Letterhead = Pick<Settings, 'letterhead' | 'letterheadLogo'>;

/** The content with the letterhead it prints: the visit's own, else the person's from the settings. */
export function withLetterhead(content: Content, settings: Letterhead): Content {
  const header = headerOf(content);
  const [logo] = Object.keys(letterheadPictures(settings));
  const { lines, logo: wanted } = header.letterhead ?? { lines: settings.letterhead, logo };
  if (lines.length === 0 && wanted === undefined) return content;
  // Of a logo that another computer keeps there is only the hash.
  const letterhead = { lines, ...(logo === undefined || wanted !== logo ? {} : { logo }) };
  return { ...content, header: { header: { ...header, letterhead } } };
}

/** The pictures that a letterhead of the settings prints: SHA-256 → JPEG. */
export function letterheadPictures({ letterheadLogo }: Letterhead): Record<string, Uint8Array> {
  if (letterheadLogo === undefined) return {};
  const bytes = Uint8Array.from(Buffer.from(letterheadLogo, 'base64'));
  return { [sha256(bytes)]: bytes };
}
