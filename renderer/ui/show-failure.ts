import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { failureOf } from '../backend/client.ts';

/** Tells of an error in a toast that stays until it is closed; the same one is not told twice at a time. */
export function showFailure(error: unknown): void {
  const { sentence, reference } = failureOf(error);
  const language = i18next.language === 'en' ? 'en' : 'id';
  const quote = reference === undefined ? '' : ` ${i18next.t('error.reference', { reference })}`;
  notifications.show({
    id: sentence.en,
    color: 'red',
    title: i18next.t('error.title'),
    message: sentence[language] + quote,
    autoClose: false,
  });
}
