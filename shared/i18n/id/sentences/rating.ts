export const rating = {
  offScale: 'nilai {{value}} di luar skala {{range}}',
  unknownIndicator: 'indikator "{{indicator}}" tidak ada dalam instrumen ini',
  code: { TB: 'tidak berlaku', BD: 'belum dinilai', TT: 'tidak terbukti' },
} as const;
