import type { DrawnSignature } from '../../../shared/contract/signatures.ts';
import type { Language, Zone } from '../../../shared/schema/primitives.ts';
import { describeCertificate } from './describe-certificate.ts';
import type { SigningKey } from './open-pkcs12.ts';
import type { SignatureAppearance } from './render-appearance.ts';

/** What the words of an appearance are made from. */
export interface AppearanceFacts {
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

const timeZones: Record<Zone, string> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

/** The words of a signature's appearance. The name is the certificate's; a local key is called one. */
export function appearanceOf(facts: AppearanceFacts): SignatureAppearance {
  const { key, role, at, sha256, size, drawn, reason } = facts;
  const { name, issuer, isLocal } = describeCertificate(key);
  const when = timeInWords(at, facts.zone, facts.language);
  return {
    ...size,
    name,
    lines: [
      reason === undefined ? role : reasonLine(reason, role, facts.language),
      when,
      kindOfSignature(isLocal, issuer, facts.language),
    ].filter((line) => line !== ''),
    sha256,
    qr: codeText(name, at, sha256),
    ...(drawn ? { drawn } : {}),
  };
}

/** The seat's own name stands on the paper below its field, so that the reason comes first where both do not fit. */
function reasonLine(reason: string, role: string, language: Language): string {
  const words = language === 'id' ? { why: 'Alasan', seat: 'tempat untuk' } : { why: 'Reason', seat: 'place for' };
  const told = reason.length > 50 ? `${reason.slice(0, 49)}…` : reason;
  return `${words.why}: ${told}${role === '' ? '' : `; ${words.seat} ${role}`}`;
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

function timeInWords(at: Date, zone: Zone, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: timeZones[zone],
  });
  return `${format.format(at)} ${zone}`;
}

/** Never names a national certificate authority by itself: only the issuer as the certificate states it. */
function kindOfSignature(isLocal: boolean, issuer: string, language: Language): string {
  if (language === 'id') {
    return isLocal
      ? 'Ditandatangani elektronik dengan kunci lokal (TTE tidak tersertifikasi)'
      : `Ditandatangani elektronik; penerbit sertifikat: ${issuer}`;
  }
  return isLocal
    ? 'Signed electronically with a local key (uncertified electronic signature)'
    : `Signed electronically; certificate issued by: ${issuer}`;
}
