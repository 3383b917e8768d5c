export const signing = {
  noField:
    'Berkas ini tidak punya kotak tanda tangan. Buat dengan "tinjau report … --prepared". Berkasnya tidak diubah.',
  notOneField: 'Tidak ada satu kotak tanda tangan untuk "{{signatory}}". Yang ada: {{names}}. Berkasnya tidak diubah.',
  signerDiffers: 'Kunci ini atas nama “{{signer}}”, sedangkan tempat tanda tangan ini untuk “{{seat}}”.',
  keyInTwoSeats:
    'Kunci atas nama “{{signer}}” sudah menandatangani di tempat lain pada dokumen ini; tempat ini untuk “{{seat}}”.',
  seatDoubt: '{{doubt}} Belum ada yang ditandatangani. Pakai kunci lain, atau sebutkan alasannya bila memang demikian.',
  notSignable: 'Berkas ini bukan PDF yang dapat ditandatangani ({{fault}}). Berkasnya tidak diubah.',
  tooComplex:
    'Susunan PDF ini terlalu rumit untuk dinilai, jadi tidak ditandatangani. Berkasnya tidak diubah. Minta berkas yang dibuat ulang dari aslinya.',
  fieldSigned: 'Kotak "{{name}}" sudah ditandatangani. Berkasnya tidak diubah.',
  notPdf: 'Berkas ini bukan PDF. Tidak ada yang diubah; pilih berkas PDF.',
  notTakenBack: 'Berkas ini tidak diterima. {{reasons}} Dokumen kunjungan tidak berubah.',
  unsound: 'Tidak ditandatangani: hasilnya tidak akan sah. {{reasons}} Berkas semula tidak berubah.',
  noSuchField: 'Tidak ada kotak tanda tangan "{{name}}" di berkas ini. Yang ada: {{names}}.',
  noFieldAtAll: 'tidak satu pun',
} as const;
