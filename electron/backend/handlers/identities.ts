import type { Identity, ListedIdentity } from '../../../shared/contract/identities.ts';
import type { BackendContext } from '../context.ts';
import { os } from '../implement.ts';
import { createIdentity } from '../signing/create-identity.ts';
import { toPem } from '../signing/describe-certificate.ts';
import { openIdentityStore, type IdentityStore } from '../signing/identity-store.ts';

const endsSoon = 60 * 24 * 60 * 60 * 1000;

/** Answers the calls of `identities`. */
export const identities = {
  list: os.identities.list.handler(async ({ context }) => {
    const { kept, unreadable } = await storeOf(context).list();
    return { identities: kept.map((identity) => listed(identity, context)), unreadable };
  }),

  create: os.identities.create.handler(async ({ context, input }) => {
    const { keepPassphrase, ...request } = input;
    const p12 = await createIdentity({ ...request, at: context.ports.clock.now() });
    const identity = await storeOf(context).add({ p12, passphrase: input.passphrase, keepPassphrase });
    return listed(identity, context);
  }),

  makeFile: os.identities.makeFile.handler(async ({ context, input }) => {
    const bytes = await createIdentity({ ...input, at: context.ports.clock.now() });
    return context.downloads.add({ fileName: `${safeName(input.name)}.p12`, mediaType: 'application/x-pkcs12', bytes });
  }),

  import: os.identities.import.handler(async ({ context, input }) => {
    const { bytes } = context.uploads.take(input.upload);
    const { passphrase, keepPassphrase } = input;
    return listed(await storeOf(context).add({ p12: bytes, passphrase, keepPassphrase }), context);
  }),

  certificate: os.identities.certificate.handler(async ({ context, input }) => {
    const pem = toPem(await storeOf(context).certificate(input.id));
    const bytes = new TextEncoder().encode(pem);
    return context.downloads.add({ fileName: `${input.id}.cer`, mediaType: 'application/pkix-cert', bytes });
  }),

  remove: os.identities.remove.handler(async ({ context, input }) => {
    await storeOf(context).remove(input.id);
    return {};
  }),
};

/** The identities of this data folder. */
export function storeOf(context: BackendContext): IdentityStore {
  return openIdentityStore(context.folders.data, context.ports);
}

function listed(identity: Identity, context: BackendContext): ListedIdentity {
  const now = context.ports.clock.now();
  const [from, until] = [new Date(identity.notBefore), new Date(identity.notAfter)];
  const isEnding = until.getTime() - now.getTime() < endsSoon;
  const validity = now < from ? 'not-yet' : now > until ? 'ended' : isEnding ? 'ends-soon' : 'ok';
  return { ...identity, validity };
}

function safeName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
}
