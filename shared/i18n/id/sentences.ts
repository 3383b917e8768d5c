import { attendees } from './sentences/attendees.ts';
import { backup } from './sentences/backup.ts';
import { bundle } from './sentences/bundle.ts';
import { cli } from './sentences/cli.ts';
import { collection } from './sentences/collection.ts';
import { disk } from './sentences/disk.ts';
import { document } from './sentences/document.ts';
import { edit } from './sentences/edit.ts';
import { entry } from './sentences/entry.ts';
import { evidence } from './sentences/evidence.ts';
import { field } from './sentences/field.ts';
import { gap } from './sentences/gap.ts';
import { help, helpHeadings } from './help.ts';
import { host } from './sentences/host.ts';
import { identity } from './sentences/identity.ts';
import { instrument } from './sentences/instrument.ts';
import { journal } from './sentences/journal.ts';
import { line } from './sentences/line.ts';
import { menu } from './sentences/menu.ts';
import { minutes } from './sentences/minutes.ts';
import { page } from './sentences/page.ts';
import { paper } from './sentences/paper.ts';
import { part } from './sentences/part.ts';
import { plan } from './sentences/plan.ts';
import { rating } from './sentences/rating.ts';
import { request } from './sentences/request.ts';
import { rule } from './sentences/rule.ts';
import { settings } from './sentences/settings.ts';
import { signing } from './sentences/signing.ts';
import { store } from './sentences/store.ts';
import { survey } from './sentences/survey.ts';
import { transfer } from './sentences/transfer.ts';
import { trust } from './sentences/trust.ts';
import { untitled } from './sentences/untitled.ts';
import { verification } from './verification.ts';
import { upgrade } from './sentences/upgrade.ts';
import { visit } from './sentences/visit.ts';

/** Every sentence that the program says by its key (`say`), by what it is about. */
export const sentences = {
  attendees,
  backup,
  bundle,
  cli,
  collection,
  disk,
  document,
  edit,
  entry,
  evidence,
  field,
  gap,
  help,
  helpHeadings,
  host,
  identity,
  instrument,
  journal,
  line,
  menu,
  minutes,
  page,
  paper,
  part,
  plan,
  rating,
  request,
  rule,
  settings,
  signing,
  store,
  survey,
  transfer,
  trust,
  untitled,
  upgrade,
  verification,
  visit,
};
