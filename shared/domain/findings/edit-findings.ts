import type { FindingGrade } from '../../schema/assessment.ts';
import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { given, put, remove, set } from '../edits/changes.ts';
import { orderAfter } from '../entities/ordered.ts';

/** What is known of a finding when it is begun. */
export interface BegunFinding {
  grade: FindingGrade;
  title?: string | undefined;
  condition?: string | undefined;
  by?: string | undefined;
  /** The indicator on which it was found; the evidence that serves it supports the finding too. */
  indicator?: string | undefined;
}

/** Adds a finding after all others. */
export function addFinding(content: Pick<Content, 'findings' | 'evidence'>, id: string, begun: BegunFinding): ActPlan {
  const { indicator, grade, ...said } = begun;
  const indicators = indicator === undefined ? [] : [indicator];
  const evidence = Object.entries(content.evidence).flatMap(([piece, { indicators: served }]) =>
    served.some((each) => each === indicator) ? [piece] : [],
  );
  const order = orderAfter(Object.values(content.findings));
  return {
    act: { code: 'add-finding' },
    changes: [put('findings', id, { grade, ...given(said), indicators, evidence, order })],
  };
}

/** Changes one field of a finding. */
export function changeFinding(id: string, fields: FieldsOf<'findings'>): ActPlan {
  const [field = ''] = Object.keys(fields);
  return { act: { code: 'change-finding', params: { field } }, changes: [set('findings', id, fields)] };
}

/** Takes a finding away; the benefits that it told of stay, without it. */
export function removeFinding({ benefits }: Pick<Content, 'benefits'>, id: string): ActPlan {
  const told = Object.entries(benefits).filter(([, { finding }]) => finding === id);
  return {
    act: { code: 'remove-finding' },
    changes: [...told.map(([benefit]) => set('benefits', benefit, { finding: null })), remove('findings', id)],
  };
}
