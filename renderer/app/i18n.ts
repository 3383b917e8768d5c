import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { messages } from '../../shared/i18n/messages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: (typeof messages)['id'];
  }
}

/** Starts the interface in Indonesian; the settings may choose English. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'id',
    fallbackLng: 'id',
    defaultNS: 'app',
    resources: messages,
    interpolation: { escapeValue: false },
  });
}
