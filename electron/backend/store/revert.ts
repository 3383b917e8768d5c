import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { requireUnsealed } from '../../../shared/domain/edits/allowed-changes.ts';
import { replay } from '../../../shared/domain/edits/replay.ts';
import { stateFields } from '../../../shared/domain/visit/frozen-content.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import type { Actor } from '../../../shared/schema/actor.ts';
import { emptyContent, type Content } from '../../../shared/schema/content.ts';
import { Header } from '../../../shared/schema/visit.ts';
import type { ActPlanner } from './commit-queue.ts';
import { changesBetween } from './changes-between.ts';

/**
 * Leads the content of a visit back to what it was after so many edits, as one act. The state of the visit, its
 * instrument, and the signatures given stay as they are now. @throws AppError `locked`, `refused`.
 */
export function revertAct(actor: Actor, number: number): ActPlanner {
  return (content, edits) => {
    requireUnsealed(content);
    const then = replay(emptyContent(), edits.slice(0, number));
    if (!then.header['header'] || !then.instrument['instrument']) throw notYetMade();
    const changes = changesBetween(content, withStateOf(content, then));
    if (changes.length === 0) throw sameAlready();
    return { ...actorOf(actor), act: { code: 'revert-content', params: { number } }, changes };
  };
}

function withStateOf(now: Content, then: Content): Content {
  const { header, instrument, signoffs } = now;
  const state = Object.entries(headerOf(now)).filter(([name]) => isState(name));
  const rest = Object.entries(headerOf(then)).filter(([name]) => !isState(name));
  const joined = Header.parse(Object.fromEntries([...rest, ...state]));
  return { ...then, header: { ...header, header: joined }, instrument, signoffs };
}

function isState(name: string): boolean {
  return stateFields.some((field) => field === name);
}

function notYetMade(): AppError {
  return new AppError('refused', sentence('visit.notYetMade'));
}

function sameAlready(): AppError {
  return new AppError('refused', sentence('visit.sameAlready'));
}
