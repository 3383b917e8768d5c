/** The words of CSV files: what is written in one is read back from it. */
export const csv = {
  responses: {
    // Marked so that no item of a form bears the same name.
    respondent: 'responden',
    hasUsed: 'pernah',
    seconds: 'detik',
    channel: 'cara_isi',
    at: 'saat_isi',
    consentAt: 'persetujuan',
    comment: 'catatan_responden',
    yes: 'ya',
    no: 'tidak',
    unknown: 'tidak tahu',
    channels: { kiosk: 'kios', paper: 'kertas', import: 'impor' },
  },
  actions: {
    priority: { low: 'rendah', normal: 'biasa', high: 'tinggi' },
    status: { open: 'terbuka', done: 'selesai', dropped: 'dibatalkan' },
  },
};
