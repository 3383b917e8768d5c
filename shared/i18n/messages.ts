import { acts as enActs } from './en/acts.ts';
import { acts as idActs } from './id/acts.ts';
import { app as enApp } from './en/app.ts';
import { checklist as enChecklist } from './en/checklist.ts';
import { findings as enFindings } from './en/findings.ts';
import { dashboard as enDashboard } from './en/dashboard.ts';
import { instruments as enInstruments } from './en/instruments.ts';
import { history as enHistory } from './en/history.ts';
import { meeting as enMeeting } from './en/meeting.ts';
import { report as enReport } from './en/report.ts';
import { sentences as enSentences } from './en/sentences.ts';
import { survey as enSurvey } from './en/survey.ts';
import { verify as enVerify } from './en/verify.ts';
import { visits as enVisits } from './en/visits.ts';
import { app as idApp } from './id/app.ts';
import { checklist as idChecklist } from './id/checklist.ts';
import { findings as idFindings } from './id/findings.ts';
import { dashboard as idDashboard } from './id/dashboard.ts';
import { instruments as idInstruments } from './id/instruments.ts';
import { history as idHistory } from './id/history.ts';
import { meeting as idMeeting } from './id/meeting.ts';
import { report as idReport } from './id/report.ts';
import { sentences as idSentences } from './id/sentences.ts';
import { survey as idSurvey } from './id/survey.ts';
import { verify as idVerify } from './id/verify.ts';
import { visits as idVisits } from './id/visits.ts';

/** Every text of the interface, by namespace. Indonesian is the source: a key that English lacks does not compile. */
export const messages = {
  id: {
    acts: idActs,
    app: idApp,
    history: idHistory,
    dashboard: idDashboard,
    findings: idFindings,
    survey: idSurvey,
    checklist: idChecklist,
    instruments: idInstruments,
    meeting: idMeeting,
    visits: idVisits,
    report: idReport,
    verify: idVerify,
    sentences: idSentences,
  },
  en: {
    acts: enActs,
    app: enApp,
    history: enHistory,
    dashboard: enDashboard,
    findings: enFindings,
    survey: enSurvey,
    checklist: enChecklist,
    instruments: enInstruments,
    meeting: enMeeting,
    visits: enVisits,
    report: enReport,
    verify: enVerify,
    sentences: enSentences,
  },
};
