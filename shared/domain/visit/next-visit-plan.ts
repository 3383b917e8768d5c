import { ordered } from '../entities/ordered.ts';
import { carriedActions } from '../actions/action-gaps.ts';
import type { Content } from '../../schema/content.ts';
import type { Instrument } from '../../schema/instrument.ts';
import type { Header } from '../../schema/visit.ts';
import type { VisitPlan } from '../../schema/visit-plan.ts';
import { listNodes } from '../instrument/list-nodes.ts';
import { scoreVisit } from '../scoring/score-visit.ts';
import type { NodeScore } from '../scoring/score.ts';
import { shiftVisitPlan } from './shift-visit-plan.ts';

/** A year that keeps the day of the week. */
const yearOfWeeks = 364;

/**
 * The plan of the visit that follows another: its structure, people, places and open actions, a year later, with its
 * scores as reference. Ratings, findings, minutes, answers and signatures stay where they were given.
 */
export function nextVisitPlan(content: Content): VisitPlan {
  const header = content.header['header'];
  const frozen = content.instrument['instrument'];
  if (!header || !frozen) throw new Error('a visit has a header and an instrument');
  const plan: VisitPlan = {
    instrument: `${frozen.instrument.id}@${frozen.instrument.version}`,
    visit: { ...carriedHeader(header), previous: previousOf(content, header) },
    team: listed(content.team).map(({ interest: _askedAgain, setAside: _expectedAgain, ...member }) => member),
    sites: listed(content.sites),
    sessions: listed(content.sessions).map(({ openedAt: _o, closedAt: _c, ...session }) => session),
    attendees: listed(content.attendees).map((attendee) => {
      const contact = content.contacts[attendee.id];
      return { ...attendee, ...(contact ? { contact } : {}) };
    }),
    services: listed(content.services).map(({ registered: _r, active: _a, ...service }) => service),
    surveys: listed(content.surveys),
    actions: listed(carriedActions(content.actions, header.title)).map(({ evidence: _e, ...action }) => action),
    minutes: [],
    ratings: {},
    findings: [],
    signoffs: listed(content.signoffs).map(({ signed: _given, onPaper: _byPen, ...signoff }) => signoff),
  };
  return shiftVisitPlan(plan, yearOfWeeks);
}

/** What a plan may name of an instrument, when it is to be another one than that of the visit before. */
export function withNodesOf(plan: VisitPlan, instrument: Pick<Instrument, 'root' | 'roles'>): VisitPlan {
  const roles = new Set(instrument.roles?.map(({ id }) => id));
  const nodes = new Set(listNodes(instrument).map(({ node }) => node.id));
  const known = (ids: string[]): string[] => ids.filter((id) => nodes.has(id));
  const pillared = <T extends { pillars: string[] }>(entities: T[]): T[] =>
    entities.map((entity) => ({ ...entity, pillars: known(entity.pillars) }));
  return {
    ...plan,
    sites: pillared(plan.sites),
    sessions: pillared(plan.sessions),
    attendees: pillared(plan.attendees).map(({ role, ...attendee }) => ({
      ...attendee,
      ...(role !== undefined && roles.has(role) ? { role } : {}),
    })),
    surveys: pillared(plan.surveys),
    services: plan.services.map((service) => ({ ...service, indicators: known(service.indicators) })),
    actions: plan.actions.map((action) => ({ ...action, links: known(action.links) })),
  };
}

function carriedHeader(header: Header): VisitPlan['visit'] {
  const { title, place, programme, host, evaluator, startDate, endDate, zone, letterhead, language } = header;
  // The logo is evidence of the visit before.
  const lines = letterhead && { letterhead: { lines: letterhead.lines } };
  const optional = Object.fromEntries(
    Object.entries({ programme, host, evaluator }).filter(([, value]) => value !== undefined),
  );
  return { title, place, ...optional, startDate, endDate, zone, ...lines, language, isSample: false };
}

function previousOf(content: Content, header: Header): NonNullable<Header['previous']> {
  const score = scoreVisit(content);
  const instrument = content.instrument['instrument']?.instrument.id ?? '';
  const values = Object.entries(score?.nodes ?? {}).flatMap(([node, scored]) => {
    const value = exactText(scored);
    return value === undefined ? [] : [[node, value] as const];
  });
  const index = score && exactText(score.root);
  return {
    label: header.title,
    instrument,
    ...(index === undefined ? {} : { index }),
    nodes: Object.fromEntries(values),
  };
}

/** The value without any rounding; undefined where there is none, or where it is too long to be kept. */
function exactText({ fraction, value }: NodeScore): string | undefined {
  const text = fraction ?? value ?? undefined;
  return text === undefined || text.length > 80 ? undefined : text;
}

function listed<T extends object>(entities: Record<string, T>): (Omit<T, 'order'> & { id: string })[] {
  return ordered(entities).map((entity) => {
    const { order: _order, ...rest } = entity as typeof entity & { order?: string };
    return rest;
  });
}
