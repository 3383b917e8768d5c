/** Why a file cannot be read as a strict PDF. */
export type PdfFaultCode =
  | 'no-header'
  | 'malformed-object'
  | 'malformed-xref'
  | 'malformed-stream'
  | 'revision-chain'
  | 'encrypted'
  | 'too-complex';

/** The file breaks a rule of PDF that this reader holds strictly. There is no recovery: two readers may guess differently, and forgeries live in that difference. */
export class PdfFault extends Error {
  readonly code: PdfFaultCode;

  constructor(code: PdfFaultCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'PdfFault';
    this.code = code;
  }
}
