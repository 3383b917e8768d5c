import { languages } from '../../i18n/languages.ts';
import { englishOrdinal, englishWords } from '../../i18n/en/number-words.ts';
import { numberWords } from '../../i18n/id/number-words.ts';

/** The one word that stands for several ways of saying the same, in both languages. */
const said: Record<string, string> = {
  hari: 'hari|day|days',
  minggu: 'minggu|pekan|week|weeks',
  bulan: 'bulan|month|months',
  tahun: 'tahun|thn|th|tahun anggaran|tahun buku|year|years|fiscal year',
  triwulan: 'triwulan|kuartal|tw|quarter',
  semester: 'semester|smt',
  kerja: 'kerja|working|business',
  '1 hari': 'sehari|a day',
  '1 minggu': 'seminggu|sepekan|a week',
  '1 bulan': 'sebulan|a month',
  '1 tahun': 'setahun|a year',
  'hari ini': 'today',
  besok: 'besok|esok|esok hari|tomorrow',
  lusa: 'lusa|besok lusa|day after tomorrow',
  awal: 'awal|early|start|start of|beginning of',
  pertengahan: 'pertengahan|mid|middle of',
  akhir: 'akhir|end|end of',
  tanggal: 'tanggal|tgl',
  dalam: 'dalam|dalam waktu|in|within',
  depan: 'depan',
  next: 'next',
  ini: 'ini',
  this: 'this',
  lagi: 'lagi|dari sekarang|dari hari ini|setelah ini|sesudah ini|from now|from today',
  mendatang: 'mendatang|ke depan|akan datang',
  setelah: 'setelah|sesudah|after|from',
  sejak: 'sejak|dari|since|mulai|terhitung',
  ke1: 'pertama|kesatu',
  '#': 'half|a half|half a|half of|setengah|seperempat',
  jelang: 'menjelang|jelang|pra|prior to|ahead of|di muka|minus',
};

/** Words that turn the day beside them into another one, or into many, or into none: with them no day is read. */
const twisting =
  'lalu|silam|kemarin|last|ago|setiap|tiap|per|every|each|antara|between|bukan|tidak|jangan|not|batal|terakhir|' +
  'paling cepat|paling awal|no earlier than|not earlier than|no sooner than|not before|earliest|at the earliest|' +
  'akhir pekan|weekend|ramadan|ramadhan|puasa|syawal|muharram|lebaran|idulfitri|natal|tahun ajaran|tahun pelajaran|tertanggal|dated|sekarang|now|kemudian';

const leads = {
  /** They say that the day is one by which something is due. */
  due:
    'paling lambat|selambat lambatnya|selambatnya|tenggat|batas waktu|deadline|' +
    'no later than|not later than|due|by',
  /** They say so unless they join two days. */
  until: 'sampai|sampai dengan|hingga|s.d.|s.d|s/d|until|till',
  /** They only lead to a day. */
  on: 'pada|on|paling lama',
};

const small: Record<string, string> = {
  day: 'pagi|siang|sore|petang|malam|morning|afternoon|evening|noon|wib|wita|wit',
  clock: 'jam|pukul|pkl|at',
  join: 'dan|atau|and|or|yang|sd|to',
  silent: 'of|the',
};

/** Other names of days, from Sunday, and short names of months, from January. */
const otherDays: Record<string, number> = { ahad: 0, "jum'at": 5, 'jum’at': 5, 'jum`at': 5, jumaat: 5 };
const shortMonths = 'jan|feb,peb|mar|apr|may|jun|jul|agu,agt,ags,aug,agust|sep,sept|okt,oct|nov,nop|des,dec';

/** What a word has to do with days. */
export type WordKind = 'date' | 'month' | 'due' | 'until' | 'on' | 'day' | 'clock' | 'join' | 'silent';

/** A word of the vocabulary and what it stands for. */
export interface KnownWord {
  kind: WordKind;
  /** What it stands for; `w5` is Friday, `m3` March, `x` what twists a day, `#` a number that is not read. */
  as: string;
}

const known = new Map<string, KnownWord>();
const add = (kind: WordKind, as: string, phrases: string): void => {
  for (const phrase of phrases.split('|')) known.set(phrase, { kind, as });
};

for (let value = 1; value <= 100; value++) {
  add('date', String(value), `${numberWords(value)}|${englishWords(value).replaceAll('-', ' ')}`);
  add('date', `ke${value}`, `ke${numberWords(value)}|ke ${value}`);
  add('date', `${value}th`, englishOrdinal(value).replaceAll('-', ' '));
}
for (const [name, at] of Object.entries(otherDays)) add('date', `w${at}`, name);
for (const { rules } of Object.values(languages)) {
  rules.days.forEach((name, at) => add('date', `w${at}`, name.toLowerCase()));
  rules.months.forEach((name, at) => add('date', `m${at + 1}`, name.toLowerCase()));
}
shortMonths.split('|').forEach((names, at) => add('month', `m${at + 1}`, names.replaceAll(',', '|')));
for (const [as, phrases] of Object.entries(said)) add('date', as, phrases);
add('date', 'x', twisting);
add('due', '', leads.due);
add('until', '&', leads.until);
add('until', 'sebelum', 'sebelum|before');
add('on', '', leads.on);
for (const kind of ['day', 'clock', 'join', 'silent'] as const)
  add(kind, kind === 'join' ? '&' : '', small[kind] ?? '');

const longest = new Map<string, number>();
for (const phrase of known.keys()) {
  const [first = '', ...rest] = phrase.split(' ');
  longest.set(first, Math.max(longest.get(first) ?? 0, 1 + rest.length));
}

/** The most words that a phrase has which begins with this one; 0 when none does. */
export function longestPhrase(first: string): number {
  return longest.get(first) ?? 0;
}

/** What a word or phrase in small letters means where days are named; undefined when it has nothing to do with them. */
export function knownWord(phrase: string): KnownWord | undefined {
  return known.get(phrase);
}

/**
 * Words after which a number or a name of a day belongs to a document, a score or a place: "Perbup 5/3", "Pasar
 * Minggu", "Jalan 10 November".
 */
export const namesBefore = new Set(
  (
    'nomor no pasal ayat skala nilai skor rasio versi uu pp perpres perda perbup perwali permen permendagri permenpan ' +
    'inpres kepmen se sk surat nota edaran undangan tahap lampiran bab halaman hlm butir poin indikator rt rw jalan jl ' +
    'pasar hut stadion universitas gedung ruang lapangan gerakan peringatan score ratio version page article'
  ).split(' '),
);
