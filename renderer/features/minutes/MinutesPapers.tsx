import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** From the minutes to the papers that are made of them. */
export function MinutesPapers({ visit }: { visit: string }) {
  const { t } = useTranslation('meeting');
  return (
    <>
      <Button component={Link} variant="default" to={`/visits/${visit}/report?kind=minutes`}>
        {t('minutes.docx')}
      </Button>
      <Button component={Link} to={`/visits/${visit}/report?kind=berita-acara`}>
        {t('minutes.papers')}
      </Button>
    </>
  );
}
