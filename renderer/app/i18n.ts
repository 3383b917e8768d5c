import dayjs from 'dayjs';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages } from '../../shared/i18n/languages.ts';
import { inEachLanguage, Language, sourceLanguage } from '../../shared/schema/primitives.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: (typeof languages)['id']['messages'];
  }
}

/** The calendar has the names of a language's days and months as everything else has them. */
function nameCalendar(language: Language): void {
  const { days, months } = languages[language].rules;
  const short = days.map((day) => day.slice(0, 3));
  const names = { months: [...months], weekdays: [...days], weekdaysShort: short, weekdaysMin: short };
  dayjs.locale(language, { name: language, ...names }, true);
}

/** Starts the interface in Indonesian; the settings may choose another. */
export async function startI18n(): Promise<void> {
  Language.options.forEach(nameCalendar);
  await i18next.use(initReactI18next).init({
    lng: sourceLanguage,
    fallbackLng: sourceLanguage,
    defaultNS: 'app',
    resources: inEachLanguage((language) => languages[language].messages),
    interpolation: { escapeValue: false },
  });
}
