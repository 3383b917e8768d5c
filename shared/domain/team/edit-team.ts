import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove, set } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';

/** Adds somebody who rates, after all others of the team. */
export function addMember({ team }: Pick<Content, 'team'>, id: string): ActPlan {
  const order = orderAfter(Object.values(team));
  const member = { role: 'assessor' as const, isAssessor: true, order };
  return { act: { code: 'add-member' }, changes: [put('team', id, member)] };
}

/** Changes what is known of a member. */
export function changeMember(id: string, fields: FieldsOf<'team'>): ActPlan {
  return { act: { code: 'change-member' }, changes: [set('team', id, fields)] };
}

type Traces = Pick<Content, 'ratings' | 'consensus' | 'minutes'>;

/** Whoever of the team has to stay, and why: their ratings, or their words, would be left without a name. */
export function stayingMembers({ ratings, consensus, minutes }: Traces): ReadonlyMap<string, 'hasRated' | 'hasSpoken'> {
  const spoken = Object.values(minutes).flatMap(({ speaker }) => speaker ?? []);
  const rated = [
    ...Object.values(ratings).map(({ assessor }) => assessor),
    ...Object.values(consensus).flatMap(({ agreedBy }) => agreedBy),
  ];
  return new Map([...spoken.map((id) => [id, 'hasSpoken'] as const), ...rated.map((id) => [id, 'hasRated'] as const)]);
}

type Mentions = Pick<Content, 'sessions' | 'findings' | 'comments'>;

/** Takes a member away; sessions that they led, and what they wrote, stay without them. */
export function removeMember(content: Mentions, id: string): ActPlan {
  return {
    act: { code: 'remove-member' },
    changes: [
      ...withoutMember(content.sessions, id),
      ...written(content.findings, id).map((finding) => set('findings', finding, { by: null })),
      ...written(content.comments, id).map((comment) => set('comments', comment, { by: null })),
      remove('team', id),
    ],
  };
}

function withoutMember(sessions: Content['sessions'], id: string): ActPlan['changes'] {
  return Object.entries(sessions).flatMap(([session, { chair, secretary, expected }]) => {
    const fields: FieldsOf<'sessions'> = {
      ...(chair === id ? { chair: null } : {}),
      ...(secretary === id ? { secretary: null } : {}),
      ...(expected.includes(id) ? { expected: expected.filter((each) => each !== id) } : {}),
    };
    return Object.keys(fields).length === 0 ? [] : [set('sessions', session, fields)];
  });
}

function written(entities: Content['findings'] | Content['comments'], id: string): string[] {
  return Object.entries(entities).flatMap(([each, { by }]) => (by === id ? [each] : []));
}
