export const untitled = {
  finding: 'Temuan tanpa judul',
  benefit: 'Manfaat belum disebutkan',
  service: 'Layanan tanpa nama',
  survey: 'Survei tanpa judul',
};
