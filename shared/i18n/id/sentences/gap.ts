import { meeting } from '../meeting.ts';

export const gap = {
  lack: {
    cause: 'sebab',
    owner: 'penanggung jawab',
    due: 'tenggat',
  },
  findingEvidence: 'Temuan “{{title}}” menunjuk bukti yang sudah tidak ada.',
  nonconformityLacks: 'Ketidaksesuaian “{{title}}” belum punya {{field}}.',
  noStrength: 'Belum ada kekuatan yang dicatat.',
  noWeakness: 'Belum ada kelemahan yang dicatat.',
  noRecommendation: 'Temuan “{{title}}” belum punya rekomendasi.',
  actionLacks: 'Tindak lanjut “{{action}}” belum punya {{field}}.',
  sessionOutside: 'Sesi “{{title}}” ({{date}}) di luar tanggal kunjungan.',
  noAttendance: 'Kehadiran pada sesi “{{title}}” belum dicatat.',
  noDeclaration: '{{member}} belum menyatakan benturan kepentingan.',
  noNumber: 'Dokumen belum bernomor.',
  nobodySigns: 'Belum ada penanda tangan; setelah disegel tidak dapat ditambah.',
  unprintable: '{{name}} “{{text}}”: {{letters}} tidak dapat dicetak. Tulislah dengan huruf Latin atau hapus.',
  notAssessed: '{{id}} belum dinilai.',
  noAssessor: 'Belum ada penilai dalam tim.',
  noEvidence: '{{bare}} dari {{rated}} indikator yang dinilai belum punya bukti; yang pertama {{first}}.',
  notProven: '{{id}} bernilai TT (tidak terbukti).',
  partlyNotApplicable: '{{id}} menurut sebagian penilai tidak berlaku (TB).',
  farApart: 'Nilai {{id}} terpaut dua tingkat atau lebih dan belum disepakati.',
  fewRespondents: 'Survei “{{title}}”: {{answered}} dari {{wanted}} responden.',
  doubtfulAnswers_other: 'Survei “{{title}}”: jawaban {{count}} responden perlu dilihat lagi.',
  /** How a session without a title, and an action without words, are called in these sentences. */
  kinds: meeting.kinds,
  untold: meeting.actions.untold,
  unnamed: {
    team: 'Seorang anggota tim belum bernama dan berjabatan.',
    attendees: 'Seorang peserta belum bernama dan berjabatan.',
    sites: 'Sebuah lokasi belum bernama.',
    actions: 'Sebuah tindak lanjut belum diuraikan.',
  },
} as const;
