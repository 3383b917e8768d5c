export const minutes = {
  notAdded: 'Tidak ada baris yang ditambahkan dan ketikan tetap ada. Perbaiki, lalu tekan Enter:',
} as const;
