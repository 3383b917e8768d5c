import type { DrawnSignature } from '../../../shared/contract/signatures.ts';
import { zones } from '../../../shared/domain/agenda/zones.ts';
import { formatOf } from '../../../shared/i18n/format.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import type { Language, Zone } from '../../../shared/schema/primitives.ts';
import { describeCertificate } from './describe-certificate.ts';
import type { SigningKey } from './open-pkcs12.ts';
import type { SignatureAppearance } from './render-appearance.ts';

/** What the words of an appearance are made from. */
export interface AppearanceDetails {
  key: SigningKey;
  /** Position or label of who signs; empty when there is none. */
  role: string;
  at: Date;
  zone: Zone;
  language: Language;
  /** SHA-256 of the prepared paper. */
  sha256: string;
  size: { width: number; height: number };
  drawn?: DrawnSignature;
  /** Why somebody else than the seat names signs in it. */
  reason?: string;
}

/**
 * The words of a signature's appearance. The name is the certificate's; a local key is called one. No national
 * certificate authority is named by itself: only the issuer as the certificate states it.
 */
export function appearanceOf(facts: AppearanceDetails): SignatureAppearance {
  const { key, role, at, sha256, size, drawn, reason, zone, language } = facts;
  const words = languages[language].appearance;
  const { name, issuer, isLocal } = describeCertificate(key);
  return {
    ...size,
    name,
    lines: [
      reason === undefined ? role : reasonLine(reason, role, words),
      `${formatOf(language).longMoment(at, { timeZone: zones[zone].id })} ${zone}`,
      isLocal ? words.local : words.issuedBy(issuer),
    ].filter((line) => line !== ''),
    sha256,
    qr: codeText(name, at, sha256),
    ...(drawn ? { drawn } : {}),
  };
}

/** The seat's own name stands on the paper below its field, so that the reason comes first where both do not fit. */
function reasonLine(reason: string, role: string, words: { reason: string; seatFor: string }): string {
  const told = reason.length > 50 ? `${reason.slice(0, 49)}…` : reason;
  return `${words.reason}: ${told}${role === '' ? '' : `; ${words.seatFor} ${role}`}`;
}

const codeBytes = 150;

/** Who, when and what, in as many bytes as the code holds; the name gives way. */
function codeText(name: string, at: Date, sha256: string): string {
  const rest = `\n${at.toISOString().slice(0, 19)}Z\nSHA-256 ${sha256}`;
  const letters = Array.from(name);
  const isTooLong = (): boolean => Buffer.byteLength(`Tinjau\n${letters.join('')}${rest}`) > codeBytes;
  while (letters.length > 0 && isTooLong()) letters.pop();
  return `Tinjau\n${letters.join('')}${rest}`;
}
