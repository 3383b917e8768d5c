import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lineAsTyped } from '../../../shared/domain/minutes/line-as-typed.ts';
import {
  actionText,
  changedLineChanges,
  newLineChanges,
  type LinePlace,
} from '../../../shared/domain/minutes/line-changes.ts';
import { orderAfter, orderMoved, ordersAfter } from '../../../shared/domain/minutes/ordered-lines.ts';
import { parseTypedLine, type ParsedLine } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { requireLines } from '../../../shared/domain/minutes/require-lines.ts';
import { mergeLines, splitLine } from '../../../shared/domain/minutes/split-line.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import type { MinuteLine } from '../../../shared/schema/meeting.ts';
import { useCollection, useEdit } from '../../backend/visit-hooks.ts';
import { toldIfRefused } from '../../ui/show-failure.ts';
import type { Minutes } from './use-minutes.ts';

/** What can be done with the lines of a session; each act is one step of undo, and answers false when it was refused. */
export interface LineActs {
  /** Adds lines after all others: one that was typed, or several that were pasted. */
  add: (parsed: readonly ParsedLine[], time: string) => boolean;
  change: (index: number, parsed: ParsedLine) => boolean;
  remove: (index: number) => void;
  move: (index: number, direction: 'up' | 'down') => void;
  /** Splits a line whose text may have been changed first, after so many characters. */
  split: (index: number, text: string, at: number) => boolean;
  mergeWithPrevious: (index: number) => boolean;
}

export function useLineActs(session: string, { lines, context, speakerLabel }: Minutes): LineActs {
  const { t } = useTranslation('meeting');
  const edit = useEdit();
  const actions = useCollection('actions');

  const place = useCallback(
    (at: string): LinePlace => ({
      id: crypto.randomUUID(),
      actionId: crypto.randomUUID(),
      session,
      at,
      order: orderAfter(lines),
      actionOrder: orderAfter(actions),
    }),
    [session, lines, actions],
  );

  return useMemo(
    () => ({
      add(parsed, time) {
        const [orders, actionOrders] = [ordersAfter(lines, parsed.length), ordersAfter(actions, parsed.length)];
        const changes = parsed.map((line, index) => {
          const [order = '', actionOrder = ''] = [orders[index], actionOrders[index]];
          return newLineChanges(line, { ...place(time), order, actionOrder });
        });
        return toldIfRefused(() => requireLines(changes)) && edit(changes.flat(), t('minutes.added'));
      },
      change(index, parsed) {
        const line = lines[index];
        if (line === undefined) return true;
        const { due, owner } = parseTypedLine(lineAsTyped(line, speakerLabel(line.speaker)), context);
        return edit(
          changedLineChanges(parsed, { ...line, due, owner }, place(line.at ?? '00:00')),
          t('minutes.changed'),
        );
      },
      remove(index) {
        const line = lines[index];
        if (line === undefined) return;
        edit(removal(line), t('minutes.removed'));
      },
      move(index, direction) {
        const [line, order] = [lines[index], orderMoved(lines, index, direction)];
        if (line === undefined || order === undefined) return;
        edit([{ op: 'set', collection: 'minutes', id: line.id, fields: { order } }], t('minutes.moved'));
      },
      split(index, text, at) {
        const line = lines[index];
        const halves = line === undefined ? undefined : splitLine({ ...withoutId(line), text }, at, lines[index + 1]);
        if (line === undefined || halves === undefined) return true;
        const second = crypto.randomUUID();
        const changes = [put(line.id, halves.first), put(second, halves.second), ...actionChange(halves.first)];
        return edit(changes, t('minutes.splitDone'));
      },
      mergeWithPrevious(index) {
        const [first, second] = [lines[index - 1], lines[index]];
        if (first === undefined || second === undefined) return true;
        const merged = mergeLines(withoutId(first), withoutId(second));
        const gone = second.action === merged.action ? withoutAction(second) : second;
        return edit([put(first.id, merged), ...removal(gone), ...actionChange(merged)], t('minutes.merged'));
      },
    }),
    [edit, lines, actions, context, speakerLabel, place, t],
  );
}

function put(id: string, line: MinuteLine): Change {
  return { op: 'put', collection: 'minutes', id, value: line };
}

/** An action says what its line says. */
function actionChange({ action, text }: MinuteLine): Change[] {
  if (action === undefined) return [];
  return [{ op: 'set', collection: 'actions', id: action, fields: { text: actionText(text) } }];
}

function withoutAction({ action, ...line }: MinuteLine & { id: string }): MinuteLine & { id: string } {
  void action;
  return line;
}

/** A line takes its action with it. */
function removal(line: MinuteLine & { id: string }): Change[] {
  const own: Change = { op: 'remove', collection: 'minutes', id: line.id };
  return line.action === undefined ? [own] : [own, { op: 'remove', collection: 'actions', id: line.action }];
}

function withoutId({ id, ...line }: MinuteLine & { id: string }): MinuteLine {
  void id;
  return line;
}
