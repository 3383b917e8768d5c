import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import type { UnreadableFile } from '../../../shared/contract/call.ts';
import { Identity } from '../../../shared/contract/identities.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { parseInput } from '../../../shared/domain/parse-input.ts';
import type { Ports } from '../ports.ts';
import { atomicWrite } from '../store/atomic-write.ts';
import { sha256 } from '../sha256.ts';
import { placeIn } from '../store/place-in.ts';
import { makeFolder } from '../store/private-files.ts';
import { diskError } from '../store/store-error.ts';
import { describeCertificate } from './describe-certificate.ts';
import { openPkcs12, type SigningKey } from './open-pkcs12.ts';

const StoredIdentity = Identity.omit({ keepsPassphrase: true })
  .extend({ certificate: z.base64() })
  .refine((one) => sha256(Buffer.from(one.certificate, 'base64')) === one.certificateSha256, 'another certificate');
type StoredIdentity = z.infer<typeof StoredIdentity>;

/** A .p12 on its way into the store. */
export interface NewIdentityFile {
  p12: Uint8Array;
  passphrase: string;
  keepPassphrase: boolean;
}

/** `<data>/identities/<id>/`: the .p12 as it came, what its certificate says, and the sealed passphrase where one is kept. */
export interface IdentityStore {
  /** Those that can be read, and the folders of those that cannot. */
  list(): Promise<{ kept: Identity[]; unreadable: UnreadableFile[] }>;
  /** @throws AppError `invalid-input` for a wrong passphrase, `refused` when it cannot be kept here. */
  add(file: NewIdentityFile): Promise<Identity>;
  /** DER of its certificate. */
  certificate(id: string): Promise<Uint8Array>;
  /** Opens the key for one signature. Without a passphrase the kept one is used. */
  open(id: string, passphrase?: string): Promise<SigningKey>;
  remove(id: string): Promise<void>;
}

/** The identities of a data folder; nothing is read until one is asked for. */
export function openIdentityStore(dataFolder: string, ports: Ports): IdentityStore {
  const root = join(dataFolder, 'identities');
  const place = (id: string, name: string): string => join(placeIn(root, id), name);

  async function read(id: string): Promise<StoredIdentity> {
    const text = await readFileOf(place(id, 'identity.json'), id);
    const stored = parseIdentity(text.toString('utf8'), id);
    if (stored.id !== id) throw unreadable(id);
    return stored;
  }

  async function toIdentity(stored: StoredIdentity): Promise<Identity> {
    const { certificate: _certificate, ...facts } = stored;
    const names = await readdir(join(root, stored.id));
    return { ...facts, keepsPassphrase: names.includes('passphrase.sealed') };
  }

  async function keptPassphrase(id: string): Promise<string> {
    const { keepsPassphrase } = await toIdentity(await read(id));
    if (!keepsPassphrase) throw needsPassphrase();
    return ports.keychain.open(new Uint8Array(await readFile(place(id, 'passphrase.sealed'))));
  }

  return {
    async list() {
      await makeFolder(root);
      const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
      const kept: Identity[] = [];
      const others: UnreadableFile[] = [];
      for (const { name } of folders) {
        try {
          kept.push(await toIdentity(await read(name)));
        } catch (error) {
          if (!(diskError(error) instanceof AppError)) throw error;
          others.push({ file: `identities/${name}`, reason: unreadableReason(name) });
        }
      }
      return { kept: kept.sort((a, b) => a.name.localeCompare(b.name)), unreadable: others };
    },
    async add({ p12, passphrase, keepPassphrase }) {
      const key = await openPkcs12(p12, passphrase);
      const sealed = keepPassphrase ? await sealPassphrase(ports, passphrase) : undefined;
      const id = ports.ids.next();
      const stored = { id, ...describeCertificate(key), certificate: Buffer.from(key.certificate).toString('base64') };
      await makeFolder(join(root, id));
      await atomicWrite(place(id, 'key.p12'), p12);
      if (sealed) await atomicWrite(place(id, 'passphrase.sealed'), sealed);
      await atomicWrite(place(id, 'identity.json'), `${JSON.stringify(stored, undefined, 2)}\n`);
      return toIdentity(stored);
    },
    async certificate(id) {
      return new Uint8Array(Buffer.from((await read(id)).certificate, 'base64'));
    },
    async open(id, passphrase) {
      const p12 = await readFileOf(place(id, 'key.p12'), id);
      return openPkcs12(new Uint8Array(p12), passphrase ?? (await keptPassphrase(id)));
    },
    async remove(id) {
      await read(id);
      await rm(join(root, id), { recursive: true });
    },
  };
}

async function sealPassphrase(ports: Ports, passphrase: string): Promise<Uint8Array> {
  const { unavailable } = ports.keychain;
  if (unavailable === undefined) return ports.keychain.seal(passphrase);
  throw new AppError('refused', sentence('identity.passphraseNotKept', { reason: unavailable }));
}

async function readFileOf(path: string, id: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new AppError('not-found', sentence('identity.notHere', { id }), {}, { cause });
  }
}

function parseIdentity(text: string, id: string): StoredIdentity {
  try {
    return parseInput(StoredIdentity, JSON.parse(text), unreadableReason(id), `identities/${id}/identity.json`);
  } catch (cause) {
    throw unreadable(id, cause);
  }
}

function unreadable(id: string, cause?: unknown): AppError {
  const details = cause instanceof AppError ? cause.details : {};
  return new AppError('store-corrupt', unreadableReason(id), details, { cause });
}

function unreadableReason(id: string): Sentence {
  return sentence('identity.unreadable', { id });
}

function needsPassphrase(): AppError {
  return new AppError('invalid-input', sentence('identity.needsPassphrase'));
}
