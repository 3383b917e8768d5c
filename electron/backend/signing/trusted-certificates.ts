import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import type { UnreadableFile } from '../../../shared/contract/call.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { atomicWrite } from '../store/atomic-write.ts';
import { makeFolder } from '../store/private-files.ts';
import { diskError } from '../store/store-error.ts';
import { toPem } from './describe-certificate.ts';
import { readCertificates, type GivenFile } from './read-trust.ts';
import type { Certificate } from './verify/certificate.ts';

/** `<data>/trusted/<sha256>.pem`: the certificates this person trusts. None is there that they did not choose. */
export interface TrustedCertificates {
  /** Those that can be read, and the files that cannot. */
  list(): Promise<{ certificates: Certificate[]; unreadable: UnreadableFile[] }>;
  add(file: GivenFile): Promise<Certificate[]>;
  /** @throws AppError `not-found`. */
  remove(sha256: string): Promise<void>;
}

/** The trusted certificates of a data folder. */
export function openTrustedCertificates(dataFolder: string): TrustedCertificates {
  const folder = join(dataFolder, 'trusted');
  return {
    async list() {
      await makeFolder(folder);
      const names = (await readdir(folder)).filter((name) => name.endsWith('.pem')).sort();
      const certificates: Certificate[] = [];
      const unreadable: UnreadableFile[] = [];
      for (const fileName of names) {
        try {
          certificates.push(...readCertificates({ fileName, bytes: await readFile(join(folder, fileName)) }));
        } catch (error) {
          if (!(diskError(error) instanceof AppError)) throw error;
          unreadable.push({ file: `trusted/${fileName}`, reason: unreadableReason(fileName) });
        }
      }
      return { certificates, unreadable };
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
        throw new AppError('not-found', sentence('trust.notListed'), {}, { cause });
      }
    },
  };
}

function unreadableReason(fileName: string): Sentence {
  return sentence('trust.unreadable', { fileName });
}
