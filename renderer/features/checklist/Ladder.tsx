import { NumberInput } from '@mantine/core';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { codeWords } from '../../../shared/domain/instrument/code-words.ts';
import { notApplicableKey } from '../../../shared/domain/progress/rating-key.ts';
import { countSteps, isOnScale, ladderLimit, scaleSteps } from '../../../shared/domain/instrument/scale-steps.ts';
import type { Rating, RatingValue } from '../../../shared/schema/assessment.ts';
import type { Codes, Scale } from '../../../shared/schema/instrument.ts';
import { useInstrument } from '../../client/visit-hooks.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { RaterMark } from './RaterMark.tsx';
import classes from './ladder.module.css';

interface LadderProps {
  label: string;
  scale: Scale;
  value: RatingValue | undefined;
  me: string | undefined;
  others: readonly Rating[];
  canRate: boolean;
  onRate: (value: RatingValue) => void;
  /** At the right of the codes: what assessors differ on. */
  notice: ReactNode;
}

/** The levels of a scale with their descriptors, as one choice; TB and TT stand beside them. */
export function Ladder(props: LadderProps) {
  const { label, scale, value } = props;
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const instrument = useInstrument();
  const named = (code: keyof Codes): string => `${code} ${codeWords(instrument, code, format.language)}`;
  const group = useRef<HTMLDivElement>(null);
  const isLadder = countSteps(scale) <= ladderLimit;
  const steps = isLadder ? scaleSteps(scale) : [];
  const values: RatingValue[] = [...steps.map((step) => step.value), 'TB', 'TT'];
  const reachable = value !== undefined && values.includes(value) ? value : values[0];
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const rungs = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    rungs.at((rungs.indexOf(document.activeElement as HTMLElement) + by) % rungs.length)?.focus();
  };
  const rung = (of: RatingValue, content: ReactNode, className: string | undefined) => (
    <Rung key={of} {...props} of={of} isReachable={reachable === of} className={className}>
      {content}
    </Rung>
  );
  return (
    <>
      {!isLadder && <FineScale {...props} />}
      <div role="radiogroup" tabIndex={-1} aria-label={label} ref={group} onKeyDown={move} className={classes.ladder}>
        {steps.map((step) =>
          rung(
            step.value,
            <>
              <span className={classes.level}>{format.decimal(String(step.value))}</span>
              <span className={classes.words}>
                {step.label ? format.text(step.label) : t('level', { value: format.decimal(String(step.value)) })}
              </span>
            </>,
            classes.rung,
          ),
        )}
        <div className={classes.codes}>
          {rung('TB', <Code text={named('TB')} cap={notApplicableKey(scale)} />, classes.code)}
          {rung('TT', <Code text={named('TT')} cap="T" />, classes.code)}
          <div className={classes.notice}>{props.notice}</div>
        </div>
      </div>
    </>
  );
}

interface RungProps extends LadderProps {
  of: RatingValue;
  isReachable: boolean;
  className: string | undefined;
  children: ReactNode;
}

function Rung({ of, value, me, others, canRate, isReachable, className, onRate, children }: RungProps) {
  return (
    <button
      type="button"
      // A native radio would rate at every arrow key; here arrows only move, and Space rates.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="radio"
      aria-checked={value === of}
      aria-disabled={!canRate}
      tabIndex={isReachable ? 0 : -1}
      className={className}
      onClick={() => canRate && onRate(of)}
    >
      {children}
      <span className={classes.raters}>
        {value === of && me !== undefined && <RaterMark member={me} isMe />}
        {others
          .filter((rating) => rating.value === of)
          .map((rating) => (
            <RaterMark key={rating.assessor} member={rating.assessor} />
          ))}
      </span>
    </button>
  );
}

function Code({ text, cap }: { text: string; cap: string }) {
  return (
    <>
      {text} <KeyCap>{cap}</KeyCap>
    </>
  );
}

function FineScale({ scale, value, canRate, onRate, label }: LadderProps) {
  const { t } = useTranslation('checklist');
  return (
    <NumberInput
      label={t('value', scale)}
      aria-label={label}
      value={typeof value === 'number' ? value : ''}
      min={scale.min}
      max={scale.max}
      step={scale.step}
      readOnly={!canRate}
      mb="sm"
      onChange={(typed) => typeof typed === 'number' && isOnScale(scale, typed) && onRate(typed)}
    />
  );
}
