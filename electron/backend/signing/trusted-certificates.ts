import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/domain/app-error.ts';
import { atomicWrite } from '../store/atomic-write.ts';
import { makeFolder } from '../store/private-files.ts';
import { toPem } from './describe-certificate.ts';
import { readCertificates, type GivenFile } from './read-trust.ts';
import type { Certificate } from './verify/certificate.ts';

/** `<data>/trusted/<sha256>.pem`: the certificates this person trusts. None is there that they did not choose. */
export interface TrustedCertificates {
  list(): Promise<Certificate[]>;
  add(file: GivenFile): Promise<Certificate[]>;
  /** @throws AppError `not-found`. */
  remove(sha256: string): Promise<void>;
}

export function openTrustedCertificates(dataFolder: string): TrustedCertificates {
  const folder = join(dataFolder, 'trusted');
  return {
    async list() {
      await makeFolder(folder);
      const names = (await readdir(folder)).filter((name) => name.endsWith('.pem')).sort();
      const all = names.map(async (fileName) =>
        readCertificates({ fileName, bytes: new Uint8Array(await readFile(join(folder, fileName))) }),
      );
      return (await Promise.all(all)).flat();
    },
    async add(file) {
      const certificates = readCertificates(file);
      await makeFolder(folder);
      for (const { sha256, der } of certificates) await atomicWrite(join(folder, `${sha256}.pem`), toPem(der));
      return certificates;
    },
    async remove(sha256) {
      try {
        await rm(join(folder, `${sha256}.pem`));
      } catch (cause) {
        const sentence = {
          id: 'Sertifikat itu tidak ada di daftar kepercayaan.',
          en: 'That certificate is not on the list of trusted ones.',
        };
        throw new AppError('not-found', sentence, {}, { cause });
      }
    },
  };
}
