import { firstOf, nobody, refuseUnknownVisit, uploadInChunks, unknownToken, visitOf, type Case } from './world.ts';

/** The calls that carry visits away and bring them back, in the middle of the story. */
export const carryCases: Case[] = [
  {
    call: 'bundles.export',
    good: (world) => ({ visit: visitOf(world) }),
    bad: refuseUnknownVisit(),
  },
  {
    call: 'bundles.check',
    good: async (world) => ({ upload: await uploadInChunks(world, 'bundles.export') }),
    bad: { input: { upload: unknownToken }, code: 'not-found' },
  },
  {
    call: 'bundles.import',
    good: async (world) => ({ upload: await uploadInChunks(world, 'bundles.export'), keepBoth: true }),
    bad: { input: { upload: unknownToken }, code: 'not-found' },
  },
  {
    call: 'bundles.cancel',
    good: () => ({ job: unknownToken }),
    bad: { input: { job: 'none' }, code: 'invalid-input' },
  },
  {
    call: 'backups.make',
    good: (world) => ({ visit: visitOf(world) }),
    bad: refuseUnknownVisit(),
  },
  {
    call: 'backups.list',
    good: (world) => ({ visit: visitOf(world) }),
    bad: { input: { visit: '../elsewhere' }, code: 'invalid-input' },
  },
  { call: 'backups.failures', good: () => undefined },
  {
    call: 'backups.restore',
    good: (world) => ({ visit: visitOf(world), backup: firstOf(world, 'backups.list', 'backups')['backup'] }),
    bad: { input: { visit: nobody, backup: '2020' }, code: 'not-found' },
  },
  {
    call: 'backups.cancel',
    good: () => ({ job: unknownToken }),
    bad: { input: { job: 'none' }, code: 'invalid-input' },
  },
];
