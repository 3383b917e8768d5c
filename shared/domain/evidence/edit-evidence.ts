import type { Evidence } from '../../schema/assessment.ts';
import type { Content } from '../../schema/content.ts';
import type { Change, FieldsOf } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, remove, set } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';

/** Adds a file as evidence after all others, open to every reader. */
export function addEvidence(
  { evidence }: Pick<Content, 'evidence'>,
  id: string,
  file: Omit<Evidence, 'access' | 'order'>,
): ActPlan {
  const order = orderAfter(Object.values(evidence));
  return { act: { code: 'add-evidence' }, changes: [put('evidence', id, { ...file, access: 'open', order })] };
}

/** Lets a piece of evidence serve these indicators too. */
export function linkEvidence({ evidence }: Pick<Content, 'evidence'>, id: string, indicators: string[]): ActPlan {
  const all = [...new Set([...(evidence[id]?.indicators ?? []), ...indicators])];
  return { act: { code: 'link-evidence' }, changes: [set('evidence', id, { indicators: all })] };
}

/** Lets a piece of evidence no longer serve an indicator. */
export function unlinkEvidence({ evidence }: Pick<Content, 'evidence'>, id: string, indicator: string): ActPlan {
  const indicators = (evidence[id]?.indicators ?? []).filter((each) => each !== indicator);
  return {
    act: { code: 'unlink-evidence', params: { indicator } },
    changes: [set('evidence', id, { indicators })],
  };
}

/** Changes what is known of a piece of evidence; its file stays as it is. */
export function changeEvidence(id: string, fields: Omit<FieldsOf<'evidence'>, 'sha256'>): ActPlan {
  return { act: { code: 'change-evidence' }, changes: [set('evidence', id, fields)] };
}

/** Takes a piece of evidence away from the visit and from everything that it supported. */
export function removeEvidence(content: Pick<Content, 'findings' | 'answers' | 'actions'>, id: string): ActPlan {
  const changes = (['findings', 'answers', 'actions'] as const).flatMap((collection) =>
    Object.entries<{ evidence: string[] }>(content[collection]).flatMap(([each, { evidence }]): Change[] =>
      evidence.includes(id) ? [set(collection, each, { evidence: evidence.filter((piece) => piece !== id) })] : [],
    ),
  );
  return { act: { code: 'remove-evidence' }, changes: [...changes, remove('evidence', id)] };
}
