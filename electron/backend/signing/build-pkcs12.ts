import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

const iterations = 200_000;
const bagIds = { certificate: '1.2.840.113549.1.12.10.1.3', shroudedKey: '1.2.840.113549.1.12.10.1.2' };

/** A private key (PKCS#8 DER) and certificates (DER), in the order in which they shall stand. */
export interface Pkcs12Content {
  privateKey: Uint8Array;
  certificates: Uint8Array[];
}

/** A .p12 file: PBES2 with AES-256 and 200,000 rounds of PBKDF2-SHA256, MAC with SHA-256. */
export async function buildPkcs12(content: Pkcs12Content, passphrase: string): Promise<Uint8Array> {
  installEngine();
  const password = Uint8Array.from(new TextEncoder().encode(passphrase)).buffer;
  const protection = {
    password,
    // PKI.js draws the vector of each encryption itself; its type asks for one all the same.
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256, iv: new Uint8Array(randomBytes(16)) },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: iterations,
  };
  const key = new pkijs.PKCS8ShroudedKeyBag({
    parsedValue: pkijs.PrivateKeyInfo.fromBER(Uint8Array.from(content.privateKey)),
  });
  await key.makeInternalValues(protection);
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: new pkijs.SafeContents({ safeBags: [bag(bagIds.shroudedKey, key)] }) },
        {
          privacyMode: 1,
          value: new pkijs.SafeContents({
            safeBags: content.certificates.map((der) =>
              bag(
                bagIds.certificate,
                new pkijs.CertBag({ parsedValue: pkijs.Certificate.fromBER(Uint8Array.from(der)) }),
              ),
            ),
          }),
        },
      ],
    },
  });
  await safe.makeInternalValues({ safeContents: [protection, protection] });
  const pfx = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await pfx.makeInternalValues({ password, iterations, pbkdf2HashAlgorithm: 'SHA-256', hmacHashAlgorithm: 'SHA-256' });
  return new Uint8Array(pfx.toSchema().toBER());
}

/** PKI.js does its cryptography through the platform's WebCrypto. */
export function installEngine(): void {
  if (!pkijs.engine.crypto)
    pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: globalThis.crypto }));
}

/** The one key of a file and all its certificates share a local key id, so that other programs pair them too. */
function bag(bagId: string, bagValue: pkijs.SafeBagParameters['bagValue'] & object): pkijs.SafeBag {
  const localKeyId = new pkijs.Attribute({
    type: '1.2.840.113549.1.9.21',
    values: [new asn1js.OctetString({ valueHex: Uint8Array.from([1]) })],
  });
  const bagAttributes = bagId === bagIds.shroudedKey ? [localKeyId] : undefined;
  return new pkijs.SafeBag({ bagId, bagValue, ...(bagAttributes ? { bagAttributes } : {}) });
}
