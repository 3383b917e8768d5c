import {
  IconChartRadar,
  IconChecklist,
  IconClipboardText,
  IconFlag,
  IconHistory,
  IconHome,
  IconSignature,
  IconUsers,
  IconWriting,
} from '@tabler/icons-react';

/** The sections of a visit, as the rail and the palette list them. */
export const visitSections = [
  { section: 'home', to: '/visits/$visit/home', icon: IconHome },
  { section: 'checklist', to: '/visits/$visit/checklist', icon: IconChecklist },
  { section: 'attendees', to: '/visits/$visit/attendees', icon: IconUsers },
  { section: 'minutes', to: '/visits/$visit/minutes', icon: IconWriting },
  { section: 'survey', to: '/visits/$visit/survey', icon: IconClipboardText },
  { section: 'findings', to: '/visits/$visit/findings', icon: IconFlag },
  { section: 'dashboard', to: '/visits/$visit/dashboard', icon: IconChartRadar },
  { section: 'report', to: '/visits/$visit/report', icon: IconSignature },
  { section: 'history', to: '/visits/$visit/history', icon: IconHistory },
] as const;

/** Screens that others lead to, and that the palette finds. */
export const furtherSections = [
  { section: 'facts', to: '/visits/$visit/facts' },
  { section: 'agenda', to: '/visits/$visit/agenda' },
  { section: 'interview', to: '/visits/$visit/interview' },
  { section: 'actions', to: '/visits/$visit/actions' },
] as const;
