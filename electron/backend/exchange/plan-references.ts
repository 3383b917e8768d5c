import { sentence } from '../../../shared/domain/sentence.ts';
import type { Problem } from '../../../shared/domain/app-error.ts';
import { listIndicators } from '../../../shared/domain/progress/list-indicators.ts';
import type { Instrument, InstrumentNode, Scale } from '../../../shared/schema/instrument.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import type { VisitPlan } from '../../../shared/schema/visit-plan.ts';

/** What a plan names that does not exist, with the field of every loose end. */
export function looseEnds(plan: VisitPlan, instrument: Instrument): Problem[] {
  return [...sessionProblems(plan), ...nodeProblems(plan, instrument), ...ratingProblems(plan, instrument)];
}

function sessionProblems(plan: VisitPlan): Problem[] {
  const sessions = idSet(plan.sessions);
  const people = new Set([...idSet(plan.attendees), ...idSet(plan.team)]);
  const sites = idSet(plan.sites);
  return [
    ...plan.sessions.flatMap((session, index) => [
      ...loose(session.expected, people, `sessions[${index}].expected`),
      ...loose(session.site, sites, `sessions[${index}].site`),
    ]),
    ...plan.surveys.flatMap((survey, index) => loose(survey.site, sites, `surveys[${index}].site`)),
    ...plan.minutes.flatMap((line, index) => [
      ...loose(line.session, sessions, `minutes[${index}].session`),
      ...loose(line.speaker, people, `minutes[${index}].speaker`),
    ]),
  ];
}

function nodeProblems(plan: VisitPlan, instrument: Instrument): Problem[] {
  const nodes = new Set(instrument.root.children.flatMap(idsOf));
  const parts = ['sites', 'sessions', 'attendees', 'surveys'] as const;
  return [
    ...parts.flatMap((part) =>
      plan[part].flatMap((entity, index) => loose(entity.pillars, nodes, `${part}[${index}].pillars`)),
    ),
    ...plan.minutes.flatMap((line, index) => loose(line.links, nodes, `minutes[${index}].links`)),
    ...plan.findings.flatMap((finding, index) => loose(finding.indicators, nodes, `findings[${index}].indicators`)),
  ];
}

function ratingProblems(plan: VisitPlan, instrument: Instrument): Problem[] {
  const scales = new Map(
    listIndicators(instrument).map(({ indicator }) => [indicator.id, instrument.scales[indicator.scale]]),
  );
  const assessors = idSet(plan.team.filter((member) => member.isAssessor));
  return Object.entries(plan.ratings).flatMap(([assessor, sheet]) => [
    ...loose(assessor, assessors, `ratings.${assessor}`),
    ...Object.entries(sheet).flatMap(([indicator, given]) => {
      const field = `ratings.${assessor}.${indicator}`;
      if (!scales.has(indicator)) return loose(indicator, new Set(), field);
      return offScale(typeof given === 'object' ? given.value : given, scales.get(indicator), field);
    }),
  ]);
}

/** Whether a value is a code or a step of the scale. */
function offScale(value: RatingValue, scale: Scale | undefined, field: string): Problem[] {
  if (!scale || typeof value === 'string') return [];
  const steps = (value - scale.min) / scale.step;
  const fits = value >= scale.min && value <= scale.max && Math.abs(steps - Math.round(steps)) < 1e-9;
  if (fits) return [];
  const range = `${scale.min}–${scale.max}`;
  return [
    {
      field,
      reason: sentence('plan.offScale', { value, range }),
    },
  ];
}

function loose(named: string | readonly string[] | undefined, known: Set<string>, field: string): Problem[] {
  return [named ?? []]
    .flat()
    .filter((id) => !known.has(id))
    .map((id) => ({ field, reason: sentence('plan.loose', { id }) }));
}

function idSet(entities: readonly { id?: string | undefined }[]): Set<string> {
  return new Set(entities.flatMap((entity) => entity.id ?? []));
}

function idsOf(node: InstrumentNode): string[] {
  return 'children' in node ? [node.id, ...node.children.flatMap(idsOf)] : [node.id];
}
