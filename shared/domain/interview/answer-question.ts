import type { Content } from '../../schema/content.ts';
import type { FieldsOf } from '../../schema/edit.ts';
import { answerId } from '../content/pair-ids.ts';
import type { ActPlan } from '../edits/act-plan.ts';
import { put, set } from '../edits/changes.ts';

/** Who answers which question of the instrument. */
export interface Asked {
  attendee: string;
  question: string;
}

/** What can be kept of an answer. */
export type AnswerFields = Omit<FieldsOf<'answers'>, keyof Asked>;

/** Keeps what somebody answered to a question; the first thing that is kept begins the answer. */
export function answerQuestion({ answers }: Pick<Content, 'answers'>, asked: Asked, fields: AnswerFields): ActPlan {
  const { attendee, question } = asked;
  const [id] =
    Object.entries(answers).find(([, each]) => each.attendee === attendee && each.question === question) ?? [];
  const { quote, ...given } = fields;
  const first = { ...asked, text: '', links: [], evidence: [], ...given, ...(quote ? { quote } : {}) };
  const change = id === undefined ? put('answers', answerId(attendee, question), first) : set('answers', id, fields);
  return { act: { code: 'answer-question' }, changes: [change] };
}
