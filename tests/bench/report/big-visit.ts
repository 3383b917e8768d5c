import sharp from 'sharp';
import type { ReportInput } from '../../../electron/backend/report/report-input.ts';
import type { FindingGrade } from '../../../shared/schema/assessment.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { paperOf } from '../../support/report/a-paper.ts';
import { sampleContent } from '../../support/sample-content.ts';

const photos = 50;
const findings = 110;
const attendees = 200;
const grades: FindingGrade[] = ['strength', 'observation', 'improvement', 'minor', 'major'];

/** The sample visit grown to a report of about sixty pages with fifty photos of about 300 kB. */
export async function bigVisit(): Promise<ReportInput> {
  const content = await sampleContent();
  addFindings(content);
  addPeople(content);
  addServices(content);
  return paperOf(content, { photos: await addPhotos(content) });
}

const order = (index: number): string => `b${String(index).padStart(4, '0')}`;

function addFindings({ findings: all }: Content): void {
  for (let index = 0; index < findings; index += 1) {
    all[`f${index}`] = {
      title: `Temuan ${index + 1}: antrean layanan belum terhubung dengan rekam data`,
      grade: grades[index % grades.length] ?? 'observation',
      indicators: ['GOV.1.1', 'LIV.2.1'],
      criterion: 'Layanan prioritas dapat diajukan dari ponsel dan statusnya terlihat oleh warga sampai selesai.',
      condition:
        'Pada peragaan, nomor antrean dicetak di kertas; petugas menyalin isian formulir ke aplikasi lain. '.repeat(2),
      cause: 'Dua aplikasi tidak bertukar data, dan belum ada petugas data yang ditunjuk.',
      effect: 'Waktu tunggu tidak terukur dan isian dikerjakan dua kali.',
      recommendation: 'Hubungkan kedua aplikasi lewat satu layanan data, lalu ukur waktu tunggu setiap bulan.',
      owner: 'Dinas Komunikasi dan Informatika',
      due: '2020-06-30',
      evidence: [],
      order: order(index),
    };
  }
}

function addPeople({ attendees: all }: Content): void {
  for (let index = 0; index < attendees; index += 1) {
    const position = `Staf pengelola layanan ${index + 1}`;
    all[`a${index}`] = { position, organisation: 'Dinas', group: 'agency', pillars: [], order: order(index) };
  }
}

function addServices({ services, benefits }: Content): void {
  for (let index = 0; index < 12; index += 1) {
    services[`s${index}`] = {
      name: `Layanan ${index + 1}`,
      supply: 'Pendaftaran daring, kuota 200 sehari',
      target: 1000 + 100 * index,
      registered: 800 + 40 * index,
      active: 300 + 25 * index,
      indicators: [],
      order: order(index),
    };
    benefits[`b${index}`] = {
      relation: 'G2C',
      claim: 'Waktu izin usaha',
      before: '14',
      after: '3',
      unit: 'hari',
      indicators: [],
      order: order(index),
    };
  }
}

async function addPhotos({ evidence }: Content): Promise<Record<string, Uint8Array>> {
  const made: Record<string, Uint8Array> = {};
  for (let index = 0; index < photos; index += 1) {
    const sha256 = index.toString(16).padStart(64, '0');
    made[sha256] = await noisyPhoto(index);
    evidence[`e${index}`] = {
      sha256,
      fileName: `foto-${index}.jpg`,
      mediaType: 'image/jpeg',
      bytes: made[sha256].length,
      caption: `Anjungan antrean ${index + 1}`,
      takenAt: '27-02-2020 09.40',
      access: 'open',
      indicators: ['LIV.2.1'],
      addedAt: '2020-02-27T02:40:00.000Z',
      order: order(index),
    };
  }
  return made;
}

/** As large as a print copy of a phone's photo: 2,000 points on the long side. */
async function noisyPhoto(seed: number): Promise<Uint8Array> {
  const noise = { type: 'gaussian' as const, mean: 90 + seed, sigma: 40 };
  const picture = sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#888', noise } });
  return new Uint8Array(await picture.blur(1.4).jpeg({ quality: 82 }).toBuffer());
}
