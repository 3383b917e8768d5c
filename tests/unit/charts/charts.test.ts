import { expect, it } from 'vitest';
import { chartSvg, registerChartFont } from '../../../electron/backend/report/chart-svg.ts';
import { groupBars } from '../../../shared/charts/group-bars.ts';
import { pillarRadar } from '../../../shared/charts/pillar-radar.ts';
import { supplyBars } from '../../../shared/charts/supply-bars.ts';
import { fonts } from '../../support/report/a-paper.ts';

const colors = { accent: '#0d5c63', ink: '#1c2430', mute: '#5d6878', line: '#cfccc4' };
const scale = { min: 1, max: 5 };

it('draws the radar of the screen as vectors with real text', () => {
  registerChartFont(fonts);
  const labels = ['Governance', 'Branding', 'Economy'];
  const svg = chartSvg(pillarRadar({ labels, values: [3.2, 2.8, null], label: 'Nilai', scale, colors }), 380, 290);
  for (const label of labels) expect(svg).toMatch(new RegExp(`font-family="Source"[^>]*>${label}<`, 'u'));
  expect(svg).not.toMatch(/<image|clip-path|<mask/u);
});

it('keeps letters that the font would join', () => {
  registerChartFont(fonts);
  const labels = ['Terdaftar', 'Efisien', 'Infrastruktur', 'Off-line ffl', 'Tata Kelola'];
  const svg = chartSvg(groupBars({ labels, values: [1, 2, 3, 4, 5], fill: '#000', scale, colors }), 400, 200);
  const text = svg.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
  expect(labels.filter((label) => !text.includes(label))).toEqual([]);
});

it('begins bars at nothing and ends them at the top of the scale', () => {
  const { options } = groupBars({ labels: ['A'], values: [2], fill: '#000', scale, colors });
  expect(options?.scales?.['x']).toMatchObject({ min: 0, max: 5 });
});

it('keeps a service without numbers as an empty place', () => {
  const series = [{ label: 'Aktif', values: [null, 4] }];
  expect(supplyBars({ labels: ['A', 'B'], series, colors, locale: 'id' }).data.datasets[0]?.data).toEqual([null, 4]);
});
