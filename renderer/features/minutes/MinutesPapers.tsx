import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** From the minutes to the papers that are made of them. */
export function MinutesPapers({ visit, session }: { visit: string; session: string }) {
  const { t } = useTranslation('meeting');
  return (
    <>
      <LinkButton variant="default" to="/visits/$visit/report" params={{ visit }} search={{ kind: 'minutes', session }}>
        {t('minutes.docx')}
      </LinkButton>
      <LinkButton to="/visits/$visit/report" params={{ visit }} search={{ kind: 'berita-acara' }}>
        {t('minutes.papers')}
      </LinkButton>
    </>
  );
}
