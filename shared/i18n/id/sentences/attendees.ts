export const attendees = {
  firstRows: 'Hanya {{limit}} baris pertama yang dibaca. Bagilah tabelnya.',
  unknownPillar: 'Pilar “{{word}}” tidak dikenal.',
  unknownGroup: 'Kelompok “{{group}}” tidak dikenal.',
  nipIsNumber: 'Lembar kerja mengubah NIP menjadi bilangan ({{nip}}). Jadikan kolomnya teks, lalu salin lagi.',
  nip: 'NIP harus 18 angka.',
  noPosition: 'Jabatan kosong, instansi juga.',
  unreadable: 'Isi terlalu panjang atau tidak dapat dibaca.',
  openQuote: 'Tanda kutip di baris ini tidak berpasangan; periksa apakah isinya terbaca benar.',
} as const;
