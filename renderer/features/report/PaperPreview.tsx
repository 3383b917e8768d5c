import { Group, NumberInput, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../client/client.ts';
import { exportedBytes } from '../../client/save-exported.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { openPdf } from '../../ui/open-pdf.ts';
import { showFailure } from '../../ui/show-failure.ts';
import classes from './report.module.css';
import { reportCommands } from './report-commands.ts';

/** The pages of a paper that was made, one at a time, as they will be printed. */
export function PaperPreview({ token }: { token: string }) {
  const { t } = useTranslation('report');
  const { data: pdf, error } = useQuery({
    queryKey: ['preview', token],
    queryFn: async () => openPdf(await exportedBytes(token)),
    staleTime: Infinity,
    gcTime: 0,
  });
  useEffect(() => () => void pdf?.loadingTask.destroy(), [pdf]);
  if (error) return <FailureNotice failure={failureOf(error)} />;
  if (pdf === undefined) return <Text mt="sm">{t('preview.opening')}</Text>;
  return <Pages pdf={pdf} />;
}

function Pages({ pdf }: { pdf: PDFDocumentProxy }) {
  const { t } = useTranslation('report');
  const [page, setPage] = useState(1);
  const last = pdf.numPages;
  const go = (to: number): void => setPage(Math.min(last, Math.max(1, to)));
  return (
    <section aria-label={t('preview.heading')}>
      <Group mt="md" mb="xs" gap="xs" align="center">
        <CommandButton
          leftSection={<span aria-hidden>‹</span>}
          command={reportCommands.pageBack}
          isEnabled={page !== 1}
          run={() => go(page - 1)}
          variant="default"
          size="compact-md"
        />
        <NumberInput
          aria-label={t('preview.page')}
          className={classes.pageNumber}
          size="xs"
          min={1}
          max={last}
          allowDecimal={false}
          value={page}
          onChange={(value) => {
            if (typeof value === 'number') go(value);
          }}
        />
        <Text>{t('preview.of', { count: last })}</Text>
        <CommandButton
          rightSection={<span aria-hidden>›</span>}
          command={reportCommands.pageNext}
          isEnabled={page !== last}
          run={() => go(page + 1)}
          variant="default"
          size="compact-md"
        />
      </Group>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className={classes.sheet} tabIndex={0}>
        <PageImage pdf={pdf} page={page} label={t('preview.image', { page, count: last })} />
      </div>
    </section>
  );
}

function PageImage({ pdf, page, label }: { pdf: PDFDocumentProxy; page: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const drawing = { isWanted: true, stop: (): void => undefined };
    const draw = async (): Promise<void> => {
      const sheet = await pdf.getPage(page);
      const element = canvas.current;
      if (!drawing.isWanted || !element) return;
      const width = element.clientWidth * globalThis.devicePixelRatio;
      const viewport = sheet.getViewport({ scale: width / sheet.getViewport({ scale: 1 }).width });
      element.width = Math.round(viewport.width);
      element.height = Math.round(viewport.height);
      const task = sheet.render({ canvas: element, viewport });
      drawing.stop = () => task.cancel();
      await task.promise;
    };
    draw().catch((error: unknown) => {
      // Turning the page before it is drawn is no failure.
      if (drawing.isWanted) showFailure(error);
    });
    return () => {
      drawing.isWanted = false;
      drawing.stop();
    };
  }, [pdf, page]);
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, and so no img
  return <canvas key={page} ref={canvas} role="img" aria-label={label} className={classes.page} />;
}
