import { headerOf } from '../../../shared/domain/visit/header-of.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import type { Actor } from '../../../shared/schema/actor.ts';
import { actorOf } from '../../../shared/domain/team/actors.ts';
import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import {
  planUpgrade,
  type AnswerMapping,
  type UnsettledAnswer,
} from '../../../shared/domain/instrument/plan-upgrade.ts';
import { isSealed } from '../../../shared/domain/visit/states.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { FrozenInstrument } from '../../../shared/schema/instrument.ts';
import type { ActPlanner } from '../store/commit-queue.ts';
import { freezeInstrument } from './instrument-file.ts';
import { loadInstrument, type InstrumentFolders } from './instrument-library.ts';

/** The instrument a visit is to move to, frozen together with the survey forms that the visit already uses. */
export async function instrumentUpgrade(
  folders: InstrumentFolders,
  content: Content,
  reference: string,
): Promise<FrozenInstrument> {
  const instrument = await loadInstrument(folders, reference);
  const brought = new Set((instrument.questionnaires ?? []).map(({ id }) => id));
  const used = content.instrument['instrument']?.instrument.questionnaires ?? [];
  return freezeInstrument(
    instrument,
    used.filter(({ id }) => !brought.has(id)),
  );
}

/**
 * The act that moves a visit to another instrument.
 * @throws AppError `conflict` while answers are unsettled, naming them; `locked` on a sealed visit.
 */
export function upgradeAct(actor: Actor, to: FrozenInstrument, mapping: AnswerMapping): ActPlanner {
  return (content) => {
    if (isSealed(headerOf(content).status)) throw sealed();
    const { changes, unsettled } = planUpgrade(content, to, mapping);
    if (unsettled.length > 0) throw unsettledAnswers(unsettled);
    const { id, version } = to.instrument;
    return { ...actorOf(actor), act: { code: 'upgrade-instrument', params: { id, version } }, changes };
  };
}

const reasons: Record<UnsettledAnswer['why'], Problem['reason']> = {
  removed: sentence('upgrade.removed'),
  'off-scale': sentence('upgrade.offScale'),
  'target-missing': sentence('upgrade.targetMissing'),
  'target-taken': sentence('upgrade.targetTaken'),
};

function unsettledAnswers(unsettled: readonly UnsettledAnswer[]): AppError {
  return new AppError('conflict', sentence('upgrade.unsettled'), {
    problems: unsettled.map(({ indicator, why }) => ({ field: indicator, reason: reasons[why] })),
  });
}

function sealed(): AppError {
  return new AppError('locked', sentence('upgrade.sealed'));
}
