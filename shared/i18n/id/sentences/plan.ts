export const plan = {
  offScale: 'nilai {{value}} di luar skala {{range}}',
  loose: '"{{id}}" tidak ada',
  unknownThings: 'Rencana kunjungan menyebut hal yang tidak ada.',
} as const;
