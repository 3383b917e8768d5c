import { sentence } from '../sentence.ts';
import type { Problem } from '../app-error.ts';
import type { Instrument, Questionnaire } from '../../schema/instrument.ts';
import { checkBands, checkScale } from './check-scale.ts';
import { checkWeights } from './check-weights.ts';
import { listNodes, type PlacedNode } from './list-nodes.ts';

/** What is wrong with an instrument that has the right shape: weights, scales, bands, and ids that stand twice. */
export function checkInstrument(instrument: Instrument): Problem[] {
  const placed = listNodes(instrument);
  return [
    ...checkWeights({ ...instrument.root, weight: undefined }, 'root'),
    ...placed.flatMap(({ node, field }) => ('children' in node ? checkWeights(node, field) : [])),
    ...repeatedIds(placed.map(({ node, field }) => ({ id: node.id, field }))),
    ...unknownScales(instrument, placed),
    ...Object.entries(instrument.scales).flatMap(([name, scale]) => checkScale(scale, `scales.${name}`)),
    ...checkBands(instrument.bands ?? [], 'bands'),
    ...repeatedQuestions(instrument),
    ...(instrument.questionnaires ?? []).flatMap((form, index) =>
      checkQuestionnaire(form, `questionnaires[${index}].`),
    ),
  ];
}

/** What is wrong with a survey form that has the right shape; `prefix` is where it stands in its file. */
export function checkQuestionnaire(form: Questionnaire, prefix = ''): Problem[] {
  return [
    ...checkScale(form.scale, `${prefix}scale`),
    ...checkBands(form.bands ?? [], `${prefix}bands`),
    ...repeatedIds(form.items.map((item, index) => ({ id: item.id, field: `${prefix}items[${index}]` }))),
  ];
}

function repeatedQuestions(instrument: Instrument): Problem[] {
  const roles = (instrument.roles ?? []).map((role, index) => ({ ...role, field: `roles[${index}]` }));
  const questions = roles.flatMap((role) =>
    role.questions.map((question, index) => ({ id: question.id, field: `${role.field}.questions[${index}]` })),
  );
  return [...repeatedIds(roles), ...repeatedIds(questions)];
}

function repeatedIds(entries: readonly { id: string; field: string }[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ id, field }) => {
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, field);
      return [];
    }
    return [
      {
        field: `${field}.id`,
        reason: sentence('instrument.idTwice', { id, known }),
      },
    ];
  });
}

function unknownScales(instrument: Instrument, placed: readonly PlacedNode[]): Problem[] {
  const known = Object.keys(instrument.scales).join(', ');
  return placed.flatMap(({ node, field }) =>
    'children' in node || Object.hasOwn(instrument.scales, node.scale)
      ? []
      : [
          {
            field: `${field}.scale`,
            reason: sentence('instrument.noScale', { scale: node.scale, known }),
          },
        ],
  );
}
