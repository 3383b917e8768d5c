import { acts } from './acts.ts';
import { app } from './app.ts';
import { attendance } from './attendance.ts';
import { checklist } from './checklist.ts';
import { csv } from './csv.ts';
import { dashboard } from './dashboard.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { instruments } from './instruments.ts';
import { meeting } from './meeting.ts';
import { paper } from './paper.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { sentences } from './sentences.ts';
import { appearance, verdict } from './signing.ts';
import { survey } from './survey.ts';
import { verify } from './verify.ts';
import { visits } from './visits.ts';

/** Everything of Indonesian, the language that the others are held against. */
export const indonesian = {
  name: 'Bahasa Indonesia',
  rules,
  paper,
  appearance,
  attendance,
  verdict,
  csv,
  /** The texts of the interface, by namespace. */
  messages: {
    acts,
    app,
    checklist,
    dashboard,
    fields,
    findings,
    history,
    instruments,
    meeting,
    report,
    sentences,
    survey,
    verify,
    visits,
  },
};
