import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { say } from '../../shared/i18n/say.ts';
import { failureOf, type Failure } from '../client/client.ts';
import { currentLanguage } from './current-language.ts';

const mostProblems = 3;

/** Tells of an error in a toast that stays until it is closed; the same one is not told twice at a time. */
export function showFailure(error: unknown): void {
  const failure = failureOf(error);
  const message = messageOf(failure);
  notifications.show({ id: message, color: 'red', title: i18next.t('error.title'), message, autoClose: false });
}

/** Tells that what is typed does not survive a reload. */
export function showNotKept(): void {
  const message = i18next.t('notKept');
  notifications.show({ id: message, color: 'red', message, autoClose: false });
}

/** Does what may be refused; false when it was, which is told then. */
export function toldIfRefused(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    showFailure(error);
    return false;
  }
}

function messageOf({ sentence, reference, problems = [] }: Failure): string {
  const language = currentLanguage();
  const reasons = problems.slice(0, mostProblems).map(({ line, field, reason }) => {
    const place = [line !== undefined && i18next.t('error.line', { line }), field].filter(Boolean).join(' · ');
    return place === '' ? say(language, reason) : `${place}: ${say(language, reason)}`;
  });
  const quote = reference === undefined ? '' : i18next.t('error.reference', { reference });
  return [say(language, sentence), reasons.join('; '), quote].filter((part) => part !== '').join(' ');
}
