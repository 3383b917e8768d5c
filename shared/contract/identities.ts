import { z } from 'zod';
import { EntityId, Instant, Label, Sha256, ShortText } from '../schema/primitives.ts';
import { call, ExportedFile, UnreadableFile, UploadToken } from './call.ts';

/** A passphrase on its way in; never part of an answer. */
export const Passphrase = z.string().max(200);
const NewPassphrase = z.string().min(8).max(200);

/** Who can sign at this laptop: a key with its certificate. Times are UTC. */
export const Identity = z.strictObject({
  id: EntityId,
  name: z.string().max(300),
  organisation: z.string().max(300).optional(),
  issuer: z.string().max(300),
  /** Self-signed: nobody but the person vouches for the name. */
  isLocal: z.boolean(),
  keyType: z.enum(['RSA', 'P-256', 'P-384', 'P-521']),
  notBefore: Instant,
  notAfter: Instant,
  certificateSha256: Sha256,
  /** Whether the passphrase rests in the secret store of the operating system. */
  keepsPassphrase: z.boolean(),
});
export type Identity = z.infer<typeof Identity>;

/** An identity with where it stands in its time: `ends-soon` within 60 days. */
export const ListedIdentity = Identity.extend({ validity: z.enum(['ok', 'not-yet', 'ends-soon', 'ended']) });
export type ListedIdentity = z.infer<typeof ListedIdentity>;

const NewIdentity = z.strictObject({
  name: Label,
  organisation: ShortText.optional(),
  passphrase: NewPassphrase,
});

/** The calls of `identities`. */
export const identities = {
  list: call.output(z.strictObject({ identities: z.array(ListedIdentity), unreadable: z.array(UnreadableFile) })),
  /** Makes a P-256 key with a self-signed certificate and keeps it here. */
  create: call.input(NewIdentity.extend({ keepPassphrase: z.boolean().default(false) })).output(ListedIdentity),
  /** Makes one as a .p12 file and keeps nothing. */
  makeFile: call.input(NewIdentity).output(ExportedFile),
  /** Takes a .p12 or .pfx in. The certificate is the one that fits the key, wherever it stands in the file. */
  import: call
    .input(z.strictObject({ upload: UploadToken, passphrase: Passphrase, keepPassphrase: z.boolean().default(false) }))
    .output(ListedIdentity),
  /** Its certificate as a .cer file, for others to trust. */
  certificate: call.input(z.strictObject({ id: EntityId })).output(ExportedFile),
  /** Deletes key and passphrase for ever. */
  remove: call.input(z.strictObject({ id: EntityId })).output(z.strictObject({})),
};
