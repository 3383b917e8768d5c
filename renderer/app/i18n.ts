import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages } from '../../shared/i18n/languages.ts';
import { inEachLanguage, sourceLanguage } from '../../shared/schema/primitives.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: (typeof languages)['id']['messages'];
  }
}

/** Starts the interface in Indonesian; the settings may choose another. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: sourceLanguage,
    fallbackLng: sourceLanguage,
    defaultNS: 'app',
    resources: inEachLanguage((language) => languages[language].messages),
    interpolation: { escapeValue: false },
  });
}
