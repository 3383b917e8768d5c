import { AppError } from '../../../shared/domain/app-error.ts';
import { PdfFault } from './pdf/pdf-fault.ts';
import { openPdf, type PdfFile } from './pdf/pdf-file.ts';

/** Reads a PDF that is to be signed. @throws AppError `invalid-input` when it is not one that can be read strictly. */
export function readPdf(bytes: Uint8Array): PdfFile {
  try {
    return openPdf(bytes);
  } catch (cause) {
    if (!(cause instanceof PdfFault)) throw cause;
    const sentence = {
      id: `Berkas ini bukan PDF yang dapat ditandatangani (${cause.message}). Berkasnya tidak diubah.`,
      en: `This file is not a PDF that can be signed (${cause.message}). The file was not changed.`,
    };
    throw new AppError('invalid-input', sentence, {}, { cause });
  }
}
