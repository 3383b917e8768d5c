import { app as enApp } from './en/app.ts';
import { checklist as enChecklist } from './en/checklist.ts';
import { findings as enFindings } from './en/findings.ts';
import { dashboard as enDashboard } from './en/dashboard.ts';
import { meeting as enMeeting } from './en/meeting.ts';
import { report as enReport } from './en/report.ts';
import { verify as enVerify } from './en/verify.ts';
import { visits as enVisits } from './en/visits.ts';
import { app as idApp } from './id/app.ts';
import { checklist as idChecklist } from './id/checklist.ts';
import { findings as idFindings } from './id/findings.ts';
import { dashboard as idDashboard } from './id/dashboard.ts';
import { meeting as idMeeting } from './id/meeting.ts';
import { report as idReport } from './id/report.ts';
import { verify as idVerify } from './id/verify.ts';
import { visits as idVisits } from './id/visits.ts';

/** Every text of the interface, by namespace. Indonesian is the source: a key that English lacks does not compile. */
export const messages = {
  id: {
    app: idApp,
    dashboard: idDashboard,
    findings: idFindings,
    checklist: idChecklist,
    meeting: idMeeting,
    visits: idVisits,
    report: idReport,
    verify: idVerify,
  },
  en: {
    app: enApp,
    dashboard: enDashboard,
    findings: enFindings,
    checklist: enChecklist,
    meeting: enMeeting,
    visits: enVisits,
    report: enReport,
    verify: enVerify,
  },
};
