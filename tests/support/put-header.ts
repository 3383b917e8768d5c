import type { Change } from '../../shared/schema/edit.ts';

/** The change that every visit begins with. */
export const putHeader: Change = {
  op: 'put',
  collection: 'header',
  id: 'header',
  value: {
    title: 'Uji',
    place: { name: 'Kabupaten Contoh', kind: 'kabupaten' },
    startDate: '2020-02-27',
    endDate: '2020-02-28',
    zone: 'WIB',
    language: 'id',
    status: 'draft',
    isSample: false,
  },
};
