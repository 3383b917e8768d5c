/** The words that are drawn into a paper where it is signed. */
export const appearance = {
  reason: 'Alasan',
  seatFor: 'tempat untuk',
  local: 'Ditandatangani elektronik dengan kunci lokal (TTE tidak tersertifikasi)',
  issuedBy: (issuer: string): string => `Ditandatangani elektronik; penerbit sertifikat: ${issuer}`,
};

/** The words of the paper that tells a verdict. */
export const verdict = {
  fileName: 'pemeriksaan',
  title: 'Hasil pemeriksaan tanda tangan',
  verdicts: { valid: 'SAH', invalid: 'TIDAK SAH', indeterminate: 'BELUM DAPAT DIPASTIKAN' },
  questions: { integrity: 'Utuh?', identity: 'Siapa?', time: 'Kapan?', changes: 'Berubah sejak itu?' },
  integrityStates: { ok: 'utuh', broken: 'rusak' },
  identityStates: {
    trusted: 'dipercaya',
    untrusted: 'belum terbukti',
    revoked: 'dicabut',
    expired: 'tidak berlaku pada waktunya',
  },
  file: 'Berkas',
  size: 'Ukuran',
  checkedAt: 'Diperiksa',
  signatures: 'Tanda tangan',
  field: 'Kotak',
  seatFor: 'Kotak ini untuk',
  seatReason: 'Alasan yang tercatat',
  signer: 'Penandatangan',
  issuer: 'Penerbit sertifikat',
  time: 'Waktu diakui',
  provenTime: 'Waktu terbukti',
  integrity: 'Keutuhan',
  identity: 'Identitas',
  certificate: 'SHA-256 sertifikat',
  reasons: 'Mengapa',
  notes: 'Catatan',
  bytes: 'bita',
  limits:
    'Pemeriksaan ini dilakukan tanpa jaringan dan hanya percaya pada sertifikat yang dipilih pemeriksanya. Cetakan tidak dapat diperiksa; simpan berkas PDF aslinya.',
  footer: 'Diperiksa dengan Tinjau',
};
