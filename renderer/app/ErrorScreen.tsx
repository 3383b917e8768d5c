import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../backend/client.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Screen } from '../ui/Screen.tsx';

/** A whole screen that could not be shown: why, what is safe, and where to go from here. */
export function ErrorScreen({ failure, again }: { failure: Failure; again?: () => void }) {
  const { t } = useTranslation();
  return (
    <Screen title={t('error.title')}>
      <FailureNotice failure={failure}>
        {again && (
          <Button onClick={again} mr="sm">
            {t('error.again')}
          </Button>
        )}
        <Link to="/">{t('error.toVisits')}</Link>
      </FailureNotice>
    </Screen>
  );
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
