import { describe, expect, it } from 'vitest';
import { actorHere, isOwnEdit, memberHere } from '../../../shared/domain/team/actors.ts';
import type { TeamMember } from '../../../shared/schema/visit.ts';
import { openBackend } from '../../support/open-backend.ts';

const member = (name: string | undefined, position: string): TeamMember => ({
  ...(name === undefined ? {} : { name }),
  position,
  role: 'assessor',
  isAssessor: true,
  order: 'a0',
});
const team = {
  rina: member('Dr. Rina Contoh, M.Si.', 'Ketua'),
  budi: member('Budi Contoh', 'Penilai'),
  tamu: member(undefined, 'Pengamat'),
};

describe('who is at a laptop', () => {
  it('is whoever was chosen there, else the one member whose name is the profile’s', () => {
    expect(memberHere(team, 'Rina Contoh', 'budi')).toBe('budi');
    expect(memberHere(team, 'Rina Contoh')).toBe('rina');
    expect(memberHere(team, 'Siti Contoh')).toBeUndefined();
    expect(memberHere({ ...team, lain: member('Rina Contoh', 'Anggota') }, 'Rina Contoh')).toBeUndefined();
    expect(memberHere(team, 'Budi Contoh', 'gone')).toBe('budi');
  });

  it('acts in the member’s name, with the profile beside it where that is another', () => {
    expect(actorHere(team, 'Budi Contoh', 'rina')).toEqual({
      by: 'Dr. Rina Contoh, M.Si.',
      member: 'rina',
      profile: 'Budi Contoh',
    });
    expect(actorHere(team, 'Rina Contoh', 'rina')).toEqual({ by: 'Dr. Rina Contoh, M.Si.', member: 'rina' });
    expect(actorHere(team, 'Tinjau', 'tamu')).toEqual({ by: 'Pengamat', member: 'tamu', profile: 'Tinjau' });
    expect(actorHere(team, 'Tinjau')).toEqual({ by: 'Tinjau' });
  });
});

it.each([
  ['as the same member under the same profile', { by: 'Rina', member: 'rina', profile: 'Budi' }, true],
  ['as the same member under another profile', { by: 'Rina', member: 'rina' }, false],
  ['as another member', { by: 'Budi', member: 'budi', profile: 'Budi' }, false],
  ['by an earlier version in the name of the profile', { by: 'Budi' }, true],
  ['by somebody else', { by: 'Siti' }, false],
])('what was done %s is one’s own: %j → %s', (_how, edit, isOwn) => {
  expect(isOwnEdit(edit, { by: 'Rina', member: 'rina', profile: 'Budi' })).toBe(isOwn);
});

it('records the member, the laptop and the profile with every act, and undoes per person', async () => {
  const { client } = await openBackend();
  const { visit } = await client.visits.createSample({ by: 'Tinjau' });
  const ketua = { by: 'Rina', member: 'ketua', profile: 'Budi' };
  const notulis = { by: 'Budi', member: 'notulis' };
  const site = (name: string) => [{ op: 'set' as const, collection: 'sites' as const, id: 'bch', fields: { name } }];
  const done = await client.visits.edit({ visit, ...ketua, changes: site('Satu') });
  expect(done.edits[0]).toMatchObject({ ...ketua, device: expect.any(String) });
  const address = [{ op: 'set' as const, collection: 'sites' as const, id: 'rsud', fields: { name: 'Dua' } }];
  await client.visits.edit({ visit, ...notulis, changes: address });
  const undone = await client.visits.undo({ visit, ...ketua });
  expect(undone.edits[0]).toMatchObject({ ...ketua, undoes: done.edits[0]?.batch });
  await expect(client.visits.undo({ visit, by: 'Rina' })).rejects.toMatchObject({ code: 'refused' });
  const { edits } = await client.visits.transition({ visit, ...ketua, to: 'in-review' });
  expect(edits[0]).toMatchObject(ketua);
});
