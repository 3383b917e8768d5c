import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useChangeSettings } from '../client/settings-query.ts';
import { useCommandRows } from '../commands/use-command.ts';
import { appCommands, appearance, language } from './app-commands.ts';

const places = [
  { section: 'visits', to: '/' },
  { section: 'newVisit', to: '/new' },
  { section: 'instruments', to: '/instruments' },
  { section: 'verify', to: '/verify' },
  { section: 'settings', to: '/settings' },
] as const;
const appearances = ['system', 'light', 'dark', 'projector'] as const;
const languages = [
  ['id', 'Bahasa Indonesia'],
  ['en', 'English'],
] as const;

/** What is offered on every screen: places, language, appearance. */
export function useAppCommands(): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChangeSettings();
  useCommandRows(
    appCommands.goTo,
    places.map(({ section, to }) => ({ words: t(`sections.${section}`), run: () => void navigate({ to }) })),
  );
  useCommandRows(
    language,
    languages.map(([own, words]) => ({ words, run: () => change({ language: own }) })),
  );
  useCommandRows(
    appearance,
    appearances.map((own) => ({ words: t(`appearance.${own}`), run: () => change({ appearance: own }) })),
  );
}
