/** A plan without anything of the meeting: what the secretary has when the doors open. */
export const emptyPlan = `
instrument: smart-city-6-pilar
visit:
  title: Tinjauan lapangan Smart City 2020
  place: { name: Kabupaten Bojonegoro, kind: kabupaten, province: Jawa Timur }
  startDate: 2020-02-27
  endDate: 2020-02-28
team:
  - { id: ketua, role: lead, position: Ketua Tim Penilai, isAssessor: true }
  - { id: pendamping, role: mentor, position: Pendamping Smart City, isAssessor: true }
signoffs:
  - { id: pertama, position: Ketua Tim Penilai, party: first }
  - { id: kedua, position: "Asisten I Setda, Ketua Tim Pelaksana", party: second }
`;

/** The attendees by role, as they are copied out of a spreadsheet. */
export const attendeeTable = [
  ['Jabatan', 'Instansi', 'Unsur', 'Pilar'],
  ['Kasubdit Aplikasi Layanan Pemerintah Daerah', 'Kemenkominfo', 'Kementerian', ''],
  ['Pendamping Smart City Bojonegoro', '', 'Pendamping', ''],
  ['Asisten I (Ketua Tim)', 'Setda', 'Tim Pelaksana', ''],
  ['Kepala Dinas Kominfo', 'Dinas Kominfo', 'OPD', 'Governance'],
  ['Pejabat OPD enam pilar', 'OPD', 'OPD', 'Economy, Living'],
  ['Perwakilan Dewan TIK', 'Dewan TIK', 'Dewan', ''],
  ['Perwakilan pemerintah desa', 'Pemerintah desa', 'Desa', ''],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/** Every point that the news item reports, as the secretary types it. */
export const typedLines = [
  '09.12 @Kepala Dinas Kominfo Tujuan evaluasi adalah perubahan tata kelola #GOV',
  '09.15 @Kepala Dinas Kominfo Yang dinilai ialah manfaat bagi para pihak: G2G, G2C, G2E, G2B #GOV',
  '09.20 @Kepala Dinas Kominfo Terima kasih kepada OPD dan desa',
  '09.25 @Kepala Dinas Kominfo Survei responden dimulai Rabu malam: PKL Jalan Kartini, BCH, RSUD Sosodoro, Mal Pelayanan Publik #ECO #SOC',
  '09.41 @Asisten I (Ketua Tim) Berjalan sejak pertengahan 2017, kini tahun ketiga; perubahan terasa, dinilai belum maksimal #GOV',
  '09.45 @Asisten I (Ketua Tim) Arahan: pejabat harus menjadi agen perubahan; intinya tata kelola sehari-hari dan pelayanan publik yang lebih baik',
  '09.50 @Asisten I (Ketua Tim) Keterbukaan: semua mengetahui proses dan tujuan; pelayanan lebih cepat, di mana saja',
  '09.55 @Asisten I (Ketua Tim) > Menunjuk petugas yang bertanggung jawab terhadap data di tiap OPD #GOV.2.1',
  '10.18 @Kasubdit Arahan: program nasional mengubah pola pikir; digitalisasi mengubah proses bisnis masyarakat, ekonomi, pemerintahan',
  '10.20 @Kasubdit Manusianya juga harus cerdas #SOC',
  '10.22 @Kasubdit ! Pasokan sistem informasi dan kebutuhan pengguna harus berimbang sebagai ekosistem #LIV',
  '10.24 @Kasubdit Arahan: keterlibatan semua OPD penting; komunitas kreatif harus dikembangkan #SOC.1',
];
