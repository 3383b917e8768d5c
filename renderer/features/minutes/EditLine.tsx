import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTypedLine, type LineContext, type ParsedLine } from '../../../shared/domain/minutes/parse-typed-line.ts';
import type { Action } from '../../../shared/schema/meeting.ts';
import { useFormat } from '../../ui/use-format.ts';
import { LineChips } from './LineChips.tsx';
import classes from './minutes.module.css';
import { SpeakingField } from './SpeakingField.tsx';

interface EditLineProps {
  start: string;
  time: string;
  context: LineContext;
  action: Action | undefined;
  /** Whether what is typed survives a reload. */
  isKept: () => boolean;
  /** Hears what is typed, so that it can be kept. */
  onText: (text: string) => void;
  onKeep: (parsed: ParsedLine) => void;
  onCancel: () => void;
  /** How many characters of the line's own text stand before the caret. */
  onSplit: (text: string, before: number) => void;
  onMerge: () => void;
}

/** A line opened in place: Enter keeps, Escape leaves, Ctrl+Enter splits at the caret, Backspace at the start merges. */
export function EditLine(props: EditLineProps) {
  const { start, time, context, action, onText, onKeep, onCancel, onSplit, onMerge } = props;
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const [text, setText] = useState(start);
  const say = (typed: string): void => {
    setText(typed);
    onText(typed);
  };
  const parsed = useMemo(() => parseTypedLine(text, context), [text, context]);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>, caret: number): void => {
    event.stopPropagation();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      onSplit(parsed.text, parsed.text.length - parseTypedLine(text.slice(caret), context).text.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) onKeep(parsed);
    else if (event.key === 'Escape') onCancel();
    else if (event.key === 'Backspace' && caret === 0 && event.currentTarget.selectionEnd === 0) onMerge();
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.compose}>
      <span className={classes.time}>{format.clock(parsed.at ?? time)}</span>
      <SpeakingField
        label={t('minutes.edit')}
        suggestionsLabel={t('minutes.suggestions')}
        text={text}
        chips={parsed.chips}
        context={context}
        hasFocus
        isKept={props.isKept()}
        onText={say}
        onKey={press}
      />
      <LineChips parsed={parsed} action={action} />
    </div>
  );
}
