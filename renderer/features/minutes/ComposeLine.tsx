import { useDeferredValue, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTypedLine, type LineContext, type ParsedLine } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { useFormat } from '../../ui/use-format.ts';
import { LineChips } from './LineChips.tsx';
import classes from './minutes.module.css';
import { SpeakingField } from './SpeakingField.tsx';
import { isTypedKept, keepTyped, readTyped } from './typed-draft.ts';

interface ComposeLineProps {
  /** Where the unfinished line is kept, so that a reload loses nothing. */
  draftKey: string;
  context: LineContext;
  /** Wall clock of the visit's zone, `HH:mm`. */
  now: () => string;
  /** False when they were refused: they stay in the field then. */
  onLines: (lines: ParsedLine[]) => boolean;
  /** The person goes up into the list from an empty line. */
  onLeaveUp: () => void;
}

const tick = 5000;

/** The line at the foot of the minutes: what is typed here becomes a line at Enter. */
export function ComposeLine({ draftKey, context, now, onLines, onLeaveUp }: ComposeLineProps) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const [text, setText] = useState(() => readTyped(draftKey) ?? '');
  const [time, setTime] = useState(now);
  const late = useDeferredValue(text);
  const parsed = useMemo(() => parseTypedLine(late, context), [late, context]);

  useEffect(() => {
    const ticking = setInterval(() => setTime(now()), tick);
    return () => clearInterval(ticking);
  }, [now]);

  /** Kept with every key: a reload may come at any moment. */
  const say = (typed: string): void => {
    setText(typed);
    keepTyped(draftKey, typed === '' ? undefined : typed);
  };
  const keep = (typed: string): void => {
    const lines = typed
      .split('\n')
      .map((each) => parseTypedLine(each, context))
      .filter((line) => line.text !== '');
    if (lines.length === 0) return;
    say(onLines(lines) ? '' : typed);
  };

  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      keep(text);
    }
    if (event.key === 'ArrowUp' && text === '') {
      event.preventDefault();
      onLeaveUp();
    }
  };

  return (
    <div className={classes.compose}>
      <span className={classes.time}>{format.clock(parsed.at ?? time)}</span>
      <SpeakingField
        label={t('minutes.compose')}
        placeholder={t('minutes.placeholder')}
        suggestionsLabel={t('minutes.suggestions')}
        text={text}
        chips={late === text ? parsed.chips : []}
        context={context}
        hasFocus
        isKept={isTypedKept(draftKey)}
        onText={say}
        onLines={keep}
        onKey={press}
      />
      {text === '' ? null : <LineChips parsed={parsed} />}
    </div>
  );
}
