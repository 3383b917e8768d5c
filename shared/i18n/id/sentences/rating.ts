export const rating = {
  offScale: 'nilai {{value}} di luar skala {{range}}',
  unknownIndicator: 'indikator "{{indicator}}" tidak ada dalam instrumen ini',
} as const;
