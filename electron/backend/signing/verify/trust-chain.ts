import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import type { IdentityState } from '../../../../shared/domain/verification/verdict.ts';
import { isInForce, isIssuedBy, isSignedWith, type Certificate } from './certificate.ts';
import { findRevocation } from './revocation.ts';
import type { RevocationList } from './revocation-list.ts';

/** Whom this person trusts, and what else is known: all of it given to the check, nothing fetched. */
export interface TrustBase {
  /** Certificates the person chose to trust. */
  roots: readonly Certificate[];
  revocationLists: readonly RevocationList[];
  now: Date;
}

/** When a signature was made: claimed by the signer, or proven by a timestamp. */
export interface SigningMoment {
  at: Date;
  isProven: boolean;
}

/** How a chain of certificates was judged. */
export interface TrustCheck {
  identity: IdentityState;
  reasons: ReasonCode[];
}

const longestChain = 8;
const mostTries = 200;

/** Follows a certificate to a trusted one and checks every step for the moment of signing. */
export function checkTrust(
  signer: Certificate,
  others: readonly Certificate[],
  moment: SigningMoment,
  trust: TrustBase,
): TrustCheck {
  const own = ownState(signer, moment, trust.now);
  const chain = findChain(signer, others, trust.roots);
  if (!chain) return { identity: own?.identity ?? 'untrusted', reasons: [...(own?.reasons ?? []), 'chain-untrusted'] };
  if (own) return own;
  if (!isSoundChain(chain, moment)) return { identity: 'untrusted', reasons: ['chain-broken'] };
  return checkRevocation(chain, moment, trust);
}

function ownState(signer: Certificate, moment: SigningMoment, now: Date): TrustCheck | undefined {
  if (!isInForce(signer, moment.at)) return { identity: 'expired', reasons: ['certificate-expired'] };
  if (moment.isProven || now <= signer.notAfter) return undefined;
  return { identity: 'expired', reasons: ['certificate-expired-since'] };
}

/** From the signer to a trusted certificate, depth first; a trusted certificate itself is a chain of one. */
function findChain(
  signer: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
): Certificate[] | undefined {
  let tries = 0;
  const trusted = new Set(roots.map(({ sha256 }) => sha256));
  const extend = (chain: Certificate[]): Certificate[] | undefined => {
    const last = chain.at(-1);
    tries += 1;
    if (!last || chain.length > longestChain || tries > mostTries) return undefined;
    if (trusted.has(last.sha256)) return chain;
    for (const issuer of [...roots, ...others]) {
      const isNew = chain.every(({ sha256 }) => sha256 !== issuer.sha256);
      const found = isNew && isIssuedBy(last, issuer) ? extend([...chain, issuer]) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return extend([signer]);
}

function isSoundChain(chain: Certificate[], moment: SigningMoment): boolean {
  return chain.every((certificate, index) => {
    if (!isInForce(certificate, moment.at) || certificate.hasUnknownCritical) return false;
    // Authorities between this one and the signer: everything before it but the signer itself.
    return index === 0 || index - 1 <= certificate.pathLength;
  });
}

function checkRevocation(chain: Certificate[], moment: SigningMoment, trust: TrustBase): TrustCheck {
  const reasons = new Set<ReasonCode>();
  for (const [index, certificate] of chain.entries()) {
    const issuer = chain[index + 1];
    if (!issuer) break;
    const found = findRevocation(certificate, issuer, trust.revocationLists, trust.now);
    if (found.state === 'revoked' && found.at <= moment.at) {
      return { identity: 'revoked', reasons: ['certificate-revoked'] };
    }
    if (found.state === 'revoked' && !moment.isProven) {
      return { identity: 'revoked', reasons: ['certificate-revoked-since'] };
    }
    if (found.state === 'unusable') return { identity: 'untrusted', reasons: ['revocation-list-unusable'] };
    if (found.state === 'unknown') reasons.add('revocation-unknown');
  }
  return { identity: 'trusted', reasons: [...reasons] };
}

/**
 * Whether each certificate that came along is vouched for: by itself, by another one, or by a trusted one. No signature
 * covers them, so one that nothing vouches for may have been put there or changed.
 */
export function unvouchedReasons(
  signer: Certificate,
  embedded: readonly Certificate[],
  trust: Pick<TrustBase, 'roots'>,
): ReasonCode[] {
  const vouchers = [...trust.roots, ...embedded];
  const isVouched = (certificate: Certificate): boolean =>
    certificate.sha256 === signer.sha256 ||
    trust.roots.some(({ sha256 }) => sha256 === certificate.sha256) ||
    vouchers.some((issuer) => isSignedWith(certificate, issuer));
  return embedded.every(isVouched) ? [] : ['certificate-unvouched'];
}
