import type { ActCode } from '../../schema/act-name.ts';

/** What was done, by the code under which it is recorded. */
export const acts = {
  // The visit as a whole.
  'create-visit': 'Kunjungan dibuat',
  'copy-to-share': 'Salinan dibuat untuk dibagikan',
  'change-status': 'Status kunjungan diubah',
  'prepare-paper': 'Dokumen disiapkan untuk ditandatangani',
  'sign-paper': 'Dokumen ditandatangani',
  'upgrade-instrument': 'Versi instrumen diganti',
  'repair-visit': 'Dipulihkan ke keadaan baik terakhir',
  'revert-content': 'Isi dikembalikan ke keadaan lama',
  // Ratings, findings, benefits, services, evidence, surveys.
  'add-evidence': 'Bukti ditambahkan',
  'import-responses': 'Jawaban survei diimpor',
  // The team, sites, sessions, people, answers, minutes, actions.
  said: '{{words}}',
} satisfies Record<ActCode, string>;
