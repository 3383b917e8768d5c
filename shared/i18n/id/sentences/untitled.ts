import { meeting } from '../meeting.ts';

export const untitled = {
  finding: 'Temuan tanpa judul',
  benefit: 'Manfaat belum disebutkan',
  service: 'Layanan tanpa nama',
  survey: 'Survei tanpa judul',
  action: 'Tindak lanjut tanpa uraian',
  site: 'Lokasi tanpa nama',
  session: meeting.kinds,
};
