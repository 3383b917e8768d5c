import type { Backend } from '../../../electron/backend/backend.ts';
import type { Client } from '../../../electron/hosts/client.ts';
import type { DocumentKind } from '../../../shared/schema/document-kind.ts';
import { selfSigned } from '../pki/self-signed.ts';

const by = 'Penguji';
const passphrase = 'frasa-sandi-uji';
const keys = new Map<string, Uint8Array>();

interface Host {
  backend: Backend;
  client: Client;
}

interface Paper {
  visit: string;
  kind: DocumentKind;
}

/** A sample visit that was led to its seal. */
export async function sealedSample({ client }: Host): Promise<string> {
  const { visit } = await client.visits.createSample({ by });
  await sealVisit(client, visit);
  return visit;
}

/** Leads a draft to its seal, step by step. */
export async function sealVisit(client: Client, visit: string): Promise<void> {
  for (const to of ['in-review', 'agreed', 'sealed'] as const) await client.visits.transition({ visit, by, to });
}

/** Prepares a paper of a visit for signing. */
export async function preparePaper(client: Client, paper: Paper): Promise<void> {
  for await (const event of await client.reports.build({ ...paper, prepared: true, by })) void event;
}

/** Signs seats of a prepared paper one by one, each with a key in the name that is given for it. */
export async function signSeats(host: Host, paper: Paper, seats: Record<string, string>): Promise<void> {
  for (const [signatory, name] of Object.entries(seats)) {
    await host.client.signatures.sign({ ...paper, signatory, ...(await keyOf(host.backend, name)) });
  }
}

/** A key in a name, as `signatures.sign` takes it; one name has one key in all tests of a file. */
export async function keyOf(backend: Backend, name: string) {
  const p12 = keys.get(name) ?? selfSigned(name, passphrase);
  keys.set(name, p12);
  return { identity: { upload: await sendBytes(backend, p12) }, passphrase };
}

/** Sends bytes as the page does, and returns their token. */
export async function sendBytes(backend: Backend, bytes: Uint8Array): Promise<string> {
  const request = new Request('http://tinjau.local/uploads', { method: 'POST', body: Uint8Array.from(bytes) });
  return ((await (await backend.fetch(request)).json()) as { token: string }).token;
}

/** The bytes of an exported file. */
export async function exportedBytes(backend: Backend, token: string): Promise<Uint8Array> {
  const answer = await backend.fetch(new Request(`http://tinjau.local/downloads/${token}`));
  return new Uint8Array(await answer.arrayBuffer());
}
