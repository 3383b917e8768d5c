import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import type { ChartConfiguration, ChartType } from 'chart.js';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandButton } from '../commands/CommandButton.tsx';
import classes from './chart-card.module.css';
import { Chart } from './Chart.tsx';
import { copyChart } from './copy-chart.ts';
import { showFailure } from './show-failure.ts';
import { chartCommands } from './chart-commands.ts';

interface ChartCardProps {
  title: string;
  configuration: ChartConfiguration<ChartType, (number | null)[]>;
  height?: number;
  onPick?: (index: number) => void;
  /** The table of its data. */
  children: ReactNode;
}

/** A chart with its title, the table of its data, and the way to take it along as an image. */
export function ChartCard({ title, configuration, height, onPick, children }: ChartCardProps) {
  const { t } = useTranslation('dashboard');
  const canvas = useRef<HTMLCanvasElement>(null);
  const copy = (): void => {
    if (!canvas.current) return;
    copyChart(canvas.current, title).then(
      (how) => notifications.show({ message: t(`image.${how}`, { title }) }),
      showFailure,
    );
  };
  return (
    <section className={classes.card}>
      <header className={classes.head}>
        <h2>{title}</h2>
        <CommandButton
          command={chartCommands.copy}
          params={{ title }}
          run={copy}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconCopy size={15} aria-hidden />}
        >
          {t('image.copy')}
        </CommandButton>
      </header>
      <Chart
        configuration={configuration}
        label={t('image.label', { title })}
        canvasRef={canvas}
        {...(height === undefined ? {} : { height })}
        {...(onPick ? { onPick } : {})}
      />
      <div className={classes.data}>{children}</div>
    </section>
  );
}
