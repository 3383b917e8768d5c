import type { FileHandle } from 'node:fs/promises';
import { Reader } from '@zip.js/zip.js';
import { sentence } from '../../../../shared/domain/sentence.ts';
import { bundleError } from './bundle-error.ts';

/** The list of files is read in one piece; no bundle has a longer one. */
const pieceLimit = 32 * 1024 * 1024;

/** Lets the zip library read any part of an open file, so that a bundle never has to fit in memory. */
export class ZipOnDisk extends Reader<FileHandle> {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    super(handle);
    this.#handle = handle;
  }

  override async init(): Promise<void> {
    this.size = (await this.#handle.stat()).size;
    await super.init?.();
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > pieceLimit) {
      throw bundleError('refused', undefined, sentence('bundle.listTooLong'));
    }
    const piece = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await this.#handle.read(piece, done, length - done, index + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return piece.subarray(0, done);
  }
}
