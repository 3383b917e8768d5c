import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readTally } from '../../../shared/domain/survey/read-tally.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { useCanEdit, useCollection } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { RecentSheets } from './RecentSheets.tsx';
import classes from './survey.module.css';
import { useAddResponse } from './use-add-response.ts';
import { surveyCommands } from './survey-commands.ts';

/** Enters paper forms as fast as they can be read out: one key per item, Enter for the next sheet. */
export function PaperTally({ survey, form }: { survey: string; form: Questionnaire }) {
  const { t } = useTranslation('survey');
  const format = useFormat();
  const canEdit = useCanEdit();
  const add = useAddResponse();
  const sheets = useCollection('responses').filter((each) => each.survey === survey);
  const [cells, setCells] = useState<Record<string, string>>({});
  const [isTried, setTried] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const { scale } = form;
  const read = form.items.map(({ id }) => ({ id, cell: readTally(scale, cells[id] ?? '') }));
  const wrong = read.find(({ cell }) => cell === 'wrong');
  const isEmpty = read.every(({ cell }) => cell === 'empty');
  const inputs = (): HTMLInputElement[] => [...(row.current?.querySelectorAll('input') ?? [])];
  const type = (id: string, text: string, input: HTMLInputElement): void => {
    setCells((before) => ({ ...before, [id]: text }));
    const isWhole = text !== '' && (id === usedCell || (scale.step >= 1 && scale.max < 10));
    if (isWhole) inputs()[inputs().indexOf(input) + 1]?.focus();
  };
  const save = (): void => {
    setTried(true);
    if (wrong || isEmpty) return;
    const given = read.flatMap(({ id, cell }) => (typeof cell === 'number' || cell === 'unknown' ? [[id, cell]] : []));
    const used = usedOf(cells[usedCell] ?? '', t('paper.no'));
    const isAdded = add({
      survey,
      channel: 'paper',
      answers: Object.fromEntries(given) as Record<string, number | 'unknown'>,
      ...(form.filter && used !== undefined ? { hasUsed: used } : {}),
    });
    if (!isAdded) return;
    setCells({});
    setTried(false);
    inputs()[0]?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    save();
  };
  const cell = (id: string, label: string, isWrong: boolean) => (
    <label key={id} className={classes.cell}>
      <span className={classes.cellLabel}>{label}</span>
      <input
        className={classes.cellInput}
        value={cells[id] ?? ''}
        maxLength={4}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isWrong}
        disabled={!canEdit}
        onChange={({ currentTarget }) => type(id, currentTarget.value, currentTarget)}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
  );
  return (
    <div className={classes.stack}>
      <p className={classes.mute}>{t('paper.hint')}</p>
      <strong>{t('paper.sheet', { number: sheets.length + 1 })}</strong>
      <div ref={row} className={classes.cells} onKeyDown={press} role="presentation">
        {form.filter && cell(usedCell, t('paper.hasUsed'), false)}
        {form.items.map(({ id, text }) => cell(id, format.text(text), wrong?.id === id))}
      </div>
      <output className={classes.warn}>
        {wrong && t('paper.wrong', { text: cells[wrong.id] ?? '', min: scale.min, max: scale.max })}
        {!wrong && isTried && isEmpty && t('paper.empty')}
      </output>
      {canEdit && (
        <div>
          <CommandButton command={surveyCommands.saveSheet} run={save} />
        </div>
      )}
      <RecentSheets sheets={sheets} form={form} />
    </div>
  );
}

const usedCell = 'has-used';

/** The answer to the filter question as typed: the letter for "no", or anything else for "yes"; undefined when left empty. */
function usedOf(typed: string, no: string): boolean | undefined {
  const letter = typed.trim().toUpperCase();
  return letter === '' || letter === '-' ? undefined : letter !== no;
}
