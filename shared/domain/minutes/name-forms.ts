import { foldWords } from '../words/fold-words.ts';

/** Words with which many names and offices begin: alone they name nobody. */
const ranks = new Set(
  (
    'kepala ketua wakil sekretaris anggota asisten staf pejabat perwakilan pengelola koordinator dinas badan kantor ' +
    'bagian bidang seksi tim kelompok pemerintah kabupaten kota provinsi kecamatan kelurahan desa camat lurah bupati ' +
    'walikota kades kabag kabid kasi kasubbag head chair deputy secretary member staff representative agency office ' +
    'team village district the of bapak ibu pak bu dr drs dra ir prof h hj'
  ).split(' '),
);

/** Without the body that a rank leads, "Ketua Tim Pelaksana" would be called by a word that anyone may say. */
const bodies = new Set(['tim', 'kelompok', 'team']);

/** The words by which a person can be called in full: each as a list of folded words. */
export interface NameForms {
  whole: readonly (readonly string[])[];
  /** The words of the name, without titles and degrees. */
  name: readonly string[];
}

/**
 * How someone may be called whose label is `Dr. Joko Nugroho, M.Si. (Analis Data)`: by all of it, by each part between
 * its commas and brackets, by their agency, by any of these without the ranks before it, and by a word of the name.
 */
export function nameForms(label: string, organisation?: string, personName?: string): NameForms {
  const parts = [label, ...label.split(/[(),]/u), organisation ?? ''].map(wordsOf);
  const both = organisation === undefined ? [] : [[...wordsOf(label), ...wordsOf(organisation)]];
  const cores = parts.map(core).filter((words) => words.join('').length > 2);
  const name = core(wordsOf(personName?.split(',', 1)[0] ?? ''));
  const single = name.filter((word) => word.length > 2).map((word) => [word]);
  return { whole: [...parts, ...both, ...cores, ...single].filter((words) => words.length > 0), name };
}

/** Whether words say more than a rank that many bear. */
export function isTelling(words: readonly string[]): boolean {
  return words.some((word) => !ranks.has(word));
}

function core(words: readonly string[]): string[] {
  const from = words.findIndex((word) => !ranks.has(word) || bodies.has(word));
  return from < 0 ? [] : words.slice(from);
}

function wordsOf(text: string): string[] {
  return foldWords(text).map(({ word }) => word);
}
