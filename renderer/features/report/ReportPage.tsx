import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentKind } from '../../../shared/schema/document-kind.ts';
import { useSettings } from '../../client/settings-query.ts';
import { useCollection, useHeader, useStatus } from '../../client/visit-hooks.ts';
import { Pill } from '../../ui/Pill.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { BuildCard } from './BuildCard.tsx';
import { CheckCard } from './CheckCard.tsx';
import { DraftCard } from './DraftCard.tsx';
import type { Paper } from './paper.ts';
import { PaperChoice } from './PaperChoice.tsx';
import { SigningCard } from './SigningCard.tsx';
import { StateCard } from './StateCard.tsx';

/** The papers of a visit: what is missing, the PDF, the seal, and the signatures one by one. */
export function ReportPage() {
  const { t } = useTranslation('report');
  const { t: tApp } = useTranslation();
  const header = useHeader();
  const status = useStatus();
  const { paper: size } = useSettings();
  const { language } = useFormat();
  const named = useSearch({ strict: false, select: namedIn });
  const navigate = useNavigate();
  const sessions = useCollection('sessions');
  const plenary = sessions.find(({ kind }) => kind === 'plenary') ?? sessions[0];
  const [chosen, setChosen] = useState<Partial<Paper>>({});
  const paper: Paper = {
    language,
    size,
    ...chosen,
    kind: DocumentKind.safeParse(named.kind).data ?? 'assessment',
    session: sessions.find(({ id }) => id === named.session)?.id ?? plenary?.id ?? '',
  };
  const choose = (changed: Partial<Paper>): void => {
    setChosen({ ...chosen, ...changed });
    const { kind, session } = { ...paper, ...changed };
    void navigate({ to: '.', search: session === '' ? { kind } : { kind, session }, replace: true });
  };
  return (
    <Screen
      title={t('title')}
      badges={
        <>
          <Pill tone="accent">{tApp(`status.${status}`)}</Pill>
          {header.isSample && <Pill tone="warn">{tApp('sample')}</Pill>}
        </>
      }
      aside={
        <Stack>
          <StateCard />
          <CheckCard />
        </Stack>
      }
    >
      <Stack>
        <PaperChoice paper={paper} onPaper={choose} />
        <BuildCard key={JSON.stringify(paper)} paper={paper} />
        {paper.kind === 'berita-acara' && <DraftCard language={paper.language} />}
        <SigningCard key={`${paper.kind} ${paper.session}`} paper={paper} />
      </Stack>
    </Screen>
  );
}

function namedIn(search: object): { kind: unknown; session: unknown } {
  return {
    kind: 'kind' in search ? search.kind : undefined,
    session: 'session' in search ? search.session : undefined,
  };
}
