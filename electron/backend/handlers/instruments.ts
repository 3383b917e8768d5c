import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import { checkInstrument } from '../../../shared/domain/instrument/check-instrument.ts';
import { compareInstruments } from '../../../shared/domain/instrument/compare-instruments.ts';
import { editedWeights } from '../../../shared/domain/instrument/edited-weights.ts';
import { listNodes } from '../../../shared/domain/instrument/list-nodes.ts';
import { planUpgrade, type AnswerMapping } from '../../../shared/domain/instrument/plan-upgrade.ts';
import { reweighInstrument } from '../../../shared/domain/instrument/reweigh-instrument.ts';
import { warnInstrument } from '../../../shared/domain/instrument/warn-instrument.ts';
import type { InstrumentSummary, InstrumentView } from '../../../shared/contract/instruments.ts';
import type { BackendContext } from '../context.ts';
import { instrumentHash, readInstrument, writeInstrument } from '../exchange/instrument-file.ts';
import {
  keepInstrument,
  listInstruments,
  listQuestionnaires,
  loadInstrument,
  loadKept,
  loadQuestionnaire,
  removeInstrument,
  type KeptInstrument,
} from '../exchange/instrument-library.ts';
import { instrumentUpgrade, upgradeAct } from '../exchange/instrument-upgrade.ts';
import { errorData } from '../failure.ts';
import { os } from '../implement.ts';

/** Answers the calls of `instruments`. */
export const instruments = {
  list: os.instruments.list.handler(async ({ context }) => {
    const { kept, unreadable } = await listInstruments(context.folders);
    const questionnaires = await listQuestionnaires(context.folders);
    return {
      instruments: kept.map(summaryOf),
      questionnaires: questionnaires.map(({ id, version, title, source, items }) => ({
        id,
        version,
        title,
        items: items.length,
        ...(source === undefined ? {} : { source }),
      })),
      unreadable: unreadable.map(({ fileName, error }) => ({ fileName, code: error.code, data: errorData(error) })),
    };
  }),

  get: os.instruments.get.handler(async ({ context, input }) =>
    viewOf(await loadKept(context.folders, input.instrument)),
  ),

  questionnaire: os.instruments.questionnaire.handler(({ context, input }) =>
    loadQuestionnaire(context.folders, input.questionnaire),
  ),

  check: os.instruments.check.handler(async ({ context, input }) => {
    const { fileName, bytes } = context.uploads.take(input.upload);
    const instrument = await readInstrument(fileName, bytes);
    const { kept } = await listInstruments(context.folders);
    const sha256 = instrumentHash(instrument);
    const isKnown = kept.some((one) => instrumentHash(one.instrument) === sha256);
    return { instrument, sha256, warnings: warnInstrument(instrument).map(warningOf), isKnown };
  }),

  import: os.instruments.import.handler(async ({ context, input }) => {
    const { fileName, bytes } = context.uploads.take(input.upload);
    const instrument = await readInstrument(fileName, bytes);
    await keepInstrument(context.folders, instrument);
    return viewOf(await loadKept(context.folders, `${instrument.id}@${instrument.version}`));
  }),

  duplicate: os.instruments.duplicate.handler(async ({ context, input }) => {
    const from = await loadInstrument(context.folders, input.from);
    const { id, version, title = from.title, weights } = input;
    const instrument = reweighInstrument(from, { id, version, title }, weights);
    const known = new Set(listNodes(from).map(({ node }) => node.id));
    const strange = Object.keys(weights).filter((node) => !known.has(node));
    const problems = [...strange.map(noSuchNode), ...checkInstrument(instrument)];
    if (problems.length > 0) throw new AppError('invalid-input', cannotDuplicate, { problems });
    await keepInstrument(context.folders, instrument);
    return viewOf(await loadKept(context.folders, `${id}@${version}`));
  }),

  source: os.instruments.source.handler(async ({ context, input }) => ({
    yaml: writeInstrument(await loadInstrument(context.folders, input.instrument)),
  })),

  remove: os.instruments.remove.handler(async ({ context, input }) => {
    await removeInstrument(context.folders, input.instrument);
    return {};
  }),

  compare: os.instruments.compare.handler(async ({ context, input }) => {
    const from = await loadInstrument(context.folders, input.from);
    const to = await loadInstrument(context.folders, input.to);
    return { differences: compareInstruments(from, to) };
  }),

  editedWeights: os.instruments.editedWeights.handler(async ({ context, input }) => {
    const visit = await context.store.open(input.visit);
    const { kept } = await listInstruments(context.folders);
    const shipped = kept.filter(({ origin }) => origin === 'shipped').map(({ instrument }) => instrument);
    const frozen = visit.content.instrument['instrument']?.instrument;
    const edited = frozen && editedWeights(frozen, shipped);
    if (!edited) return { nodes: [] };
    const { id, version, title } = edited.from;
    return { from: { id, version, title }, nodes: edited.nodes };
  }),

  planUpgrade: os.instruments.planUpgrade.handler(async ({ context, input }) => {
    const { upgrade } = await planFor(context, input);
    return upgrade;
  }),

  upgrade: os.instruments.upgrade.handler(async ({ context, input }) => {
    const { visit, frozen } = await planFor(context, input);
    return visit.commit(upgradeAct(input, frozen, input.mapping));
  }),
};

async function planFor(context: BackendContext, input: { visit: string; to: string; mapping: AnswerMapping }) {
  const visit = await context.store.open(input.visit);
  const frozen = await instrumentUpgrade(context.folders, visit.content, input.to);
  const { unsettled } = planUpgrade(visit.content, frozen, input.mapping);
  const from = visit.content.instrument['instrument']?.instrument ?? frozen.instrument;
  const to = frozen.instrument;
  const upgrade = {
    from: { id: from.id, version: from.version },
    to: { id: to.id, version: to.version },
    differences: compareInstruments(from, to),
    unsettled,
  };
  return { visit, frozen, upgrade };
}

function summaryOf({ instrument, origin }: KeptInstrument): InstrumentSummary {
  const { id, version, title, source } = instrument;
  const nodes = listNodes(instrument);
  const indicators = nodes.filter(({ node }) => !('children' in node)).length;
  return { id, version, title, origin, indicators, nodes: nodes.length, ...(source === undefined ? {} : { source }) };
}

function viewOf({ instrument, origin }: KeptInstrument): InstrumentView {
  const warnings = warnInstrument(instrument).map(warningOf);
  return { instrument, origin, sha256: instrumentHash(instrument), warnings };
}

function warningOf({ field = '', reason }: Problem): InstrumentView['warnings'][number] {
  return { field, reason };
}

function noSuchNode(node: string): Problem {
  return {
    field: `weights.${node}`,
    reason: sentence('instrument.noSuchNode', { node }),
  };
}

const cannotDuplicate = sentence('instrument.cannotDuplicate');
