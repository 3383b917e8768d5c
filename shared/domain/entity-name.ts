import { entityAt } from './edits/apply-change.ts';
import { formatOf } from '../i18n/format.ts';
import type { CollectionName, Content, EntityOf } from '../schema/content.ts';
import type { Language } from '../schema/primitives.ts';
import { actionTitle } from './actions/action-title.ts';
import { sessionTitle } from './agenda/session-title.ts';
import { benefitClaim } from './benefits/benefit-claim.ts';
import { findingTitle } from './findings/finding-title.ts';
import { serviceName } from './services/service-name.ts';
import { siteName } from './sites/site-name.ts';
import { surveyTitle } from './survey/survey-title.ts';

const named: { [C in CollectionName]?: (entity: EntityOf<C>, language: Language) => string } = {
  actions: actionTitle,
  benefits: benefitClaim,
  findings: findingTitle,
  instrument: ({ instrument }, language) => formatOf(language).text(instrument.title),
  services: serviceName,
  sessions: sessionTitle,
  sites: siteName,
  surveys: surveyTitle,
};
const naming = ['title', 'name', 'position', 'text', 'caption', 'fileName', 'indicator'] as const;

/** How any entry is called, in its own words or by words for what they are missing; undefined for one that has no name. */
export function entityName(
  content: Content,
  { collection, id }: { collection: CollectionName; id: string },
  language: Language,
): string | undefined {
  const entity = entityAt(content, collection, id);
  if (entity === null) return undefined;
  const nameOf = named[collection] as ((entity: object, language: Language) => string) | undefined;
  if (nameOf) return nameOf(entity, language);
  const said = naming.map((field) => entity[field]).find((value) => typeof value === 'string' && value !== '');
  return typeof said === 'string' ? said : undefined;
}
