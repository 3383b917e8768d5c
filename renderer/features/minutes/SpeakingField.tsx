import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestNodes } from '../../../shared/domain/instrument/match-links.ts';
import { suggestSpeakers } from '../../../shared/domain/minutes/match-speaker.ts';
import type { LineChip, LineContext } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { typingAt } from '../../../shared/domain/minutes/typing-at.ts';
import classes from './speaking-field.module.css';
import { optionId, SuggestionList, type Suggestion } from './SuggestionList.tsx';

interface SpeakingFieldProps {
  label: string;
  placeholder?: string;
  text: string;
  chips: readonly LineChip[];
  context: LineContext;
  suggestionsLabel: string;
  hasFocus?: boolean;
  /** Whether the text survives a reload. */
  isKept: boolean;
  onText: (text: string) => void;
  /** Several lines were pasted, and this is the whole text with them; without it they become one. */
  onLines?: (text: string) => void;
  /** A key that no open suggestion took; `caret` is where the text would be split. */
  onKey: (event: KeyboardEvent<HTMLTextAreaElement>, caret: number) => void;
}

/** A field in which what was understood of the text is marked as one types, and references are offered. */
export function SpeakingField(props: SpeakingFieldProps) {
  const { text, chips, onText } = props;
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(text.length);
  const wanted = useRef<number>(undefined);
  const offer = useOffer(text, caret, props.context);
  const listId = useId();

  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    field.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = undefined;
  });

  const take = (value: string): void => {
    if (offer.at === undefined) return;
    const before = `${text.slice(0, offer.at.from)}${offer.at.mark}${value} `;
    wanted.current = before.length;
    setCaret(before.length);
    onText(before + text.slice(offer.at.to).trimStart());
  };

  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (offer.press(event, take)) return;
    props.onKey(event, event.currentTarget.selectionStart);
  };

  return (
    <div className={classes.field}>
      <div className={classes.mirror} aria-hidden>
        {marked(text, chips)}
      </div>
      <textarea
        ref={field}
        className={classes.input}
        rows={1}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input cannot grow with its text
        role="combobox"
        aria-label={props.label}
        aria-expanded={offer.values.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(offer.values.length > 0 ? { 'aria-activedescendant': optionId(listId, offer.active) } : {})}
        placeholder={props.placeholder}
        value={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person pressed the key that opens this field
        autoFocus={props.hasFocus}
        onChange={({ currentTarget }) => {
          setCaret(currentTarget.selectionStart);
          // Lines that were refused stay apart; no other text has an end of line in it.
          onText(text.includes('\n') ? currentTarget.value : currentTarget.value.replaceAll('\n', ' '));
        }}
        onPaste={(event) => {
          const lines = linesOf(event.clipboardData.getData('text'));
          if (lines.length < 2 || props.onLines === undefined) return;
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          props.onLines(text.slice(0, selectionStart) + lines.join('\n') + text.slice(selectionEnd));
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={press}
      />
      <SuggestionList
        id={listId}
        label={props.suggestionsLabel}
        suggestions={offer.values}
        active={offer.active}
        onTake={take}
      />
      {!props.isKept && <output className={classes.notKept}>{t('notKept')}</output>}
    </div>
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}

interface Offer {
  at: ReturnType<typeof typingAt>;
  values: Suggestion[];
  active: number;
  /** True when the key moved in, took from or closed the list. */
  press: (event: KeyboardEvent, take: (value: string) => void) => boolean;
}

function useOffer(text: string, caret: number, context: LineContext): Offer {
  const [moved, setMoved] = useState({ query: '', active: 0, isClosed: false });
  const { at, values } = useMemo(() => offered(text, caret, context), [text, caret, context]);
  const query = at === undefined ? '' : `${at.mark}${at.query}`;
  const isSame = moved.query === query;
  const shown = isSame && moved.isClosed ? [] : values;
  const active = isSame ? Math.min(moved.active, Math.max(0, shown.length - 1)) : 0;
  const press = (event: KeyboardEvent, take: (value: string) => void): boolean => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = shown[active];
    if (chosen === undefined || event.altKey) return false;
    if (step !== undefined) setMoved({ query, active: (active + step + shown.length) % shown.length, isClosed: false });
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen.value);
    else if (event.key === 'Escape') setMoved({ query, active: 0, isClosed: true });
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { at, values: shown, active, press };
}

function offered(text: string, caret: number, context: LineContext): Pick<Offer, 'at' | 'values'> {
  const at = typingAt(text, caret);
  if (at === undefined) return { at, values: [] };
  if (at.mark === '@') {
    const speakers = suggestSpeakers(at.query, context.speakers);
    const isWhole = speakers.some(({ label }) => at.query.trimEnd() === label);
    return { at, values: isWhole ? [] : speakers.map(({ label }) => ({ value: label, label })) };
  }
  const nodes = suggestNodes(at.query, context.nodes);
  const isWhole = nodes.some(({ id }) => id.toLowerCase() === at.query.toLowerCase());
  return {
    at,
    values: isWhole
      ? []
      : nodes.map(({ id, names }) => ({ value: id, label: [id, names[0]].filter(Boolean).join(' · ') })),
  };
}

function marked(text: string, chips: readonly LineChip[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { from, to, part, isUnclear } of chips) {
    if (from < at) continue;
    pieces.push(text.slice(at, from));
    pieces.push(
      <span key={from} className={classes[isUnclear ? 'unclear' : part]}>
        {text.slice(from, to)}
      </span>,
    );
    at = to;
  }
  pieces.push(`${text.slice(at)}\u200B`);
  return pieces;
}
