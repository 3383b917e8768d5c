import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentence } from '../../shared/domain/sentence.ts';
import { client, type Failure } from '../client/client.ts';
import { CommandButton } from '../commands/CommandButton.tsx';
import { dialogCommands } from '../ui/dialog-commands.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Screen } from '../ui/Screen.tsx';
import type { ScreenUnavailable } from './lazy-screen.tsx';

interface ErrorScreenProps {
  failure: Failure;
  again?: () => void;
  /** What else can be done here. */
  children?: ReactNode;
}

/** A whole screen that could not be shown: why, what is safe, and where to go from here. */
export function ErrorScreen({ failure, again, children }: ErrorScreenProps) {
  const { t } = useTranslation();
  return (
    <Screen title={t('error.title')}>
      <FailureNotice failure={failure}>
        {again && (
          <CommandButton command={dialogCommands.again} run={again} variant={children ? 'default' : 'filled'} mr="sm" />
        )}
        <Link to="/">{t('error.toVisits')}</Link>
        {children}
      </FailureNotice>
    </Screen>
  );
}

/** A screen that broke while it was drawn: the fault goes into the log, and its id is there to be quoted. */
export function FaultScreen({ error, again }: { error: unknown; again: () => void }) {
  const screen = useLocation({ select: ({ pathname }) => pathname });
  const reported = useQuery({
    queryKey: ['fault', error],
    queryFn: () => client.host.reportFault({ screen, fault: textOf(error) }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const reference = reported.data?.reference;
  return (
    <ErrorScreen
      failure={{
        code: 'internal',
        sentence: sentence('page.broken'),
        ...(reference === undefined ? {} : { reference }),
      }}
      again={again}
    />
  );
}

function textOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.slice(0, 8000);
}

/** A screen whose code could not be had: Tinjau does not answer, or is another version since this page was opened. */
export function UnavailableScreen({ error, again }: { error: ScreenUnavailable; again: () => void }) {
  const askAgain = (): void => {
    error.forget();
    again();
  };
  return <ErrorScreen failure={{ code: 'not-found', sentence: sentence('page.unavailable') }} again={askAgain} />;
}

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  return (
    <Screen title={t('error.notFoundTitle')}>
      <p>{t('error.notFound')}</p>
      <Link to="/">{t('error.toVisits')}</Link>
    </Screen>
  );
}
