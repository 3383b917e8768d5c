import { shallowEqual } from '@mantine/hooks';
import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Text } from '@mantine/core';
import type { ActionGap } from '../../../shared/domain/actions/action-gaps.ts';
import type { LineKind } from '../../../shared/domain/minutes/line-kind.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './minutes.module.css';

/** A line as it is shown: with the speaker's label and what its action lacks. */
export interface ShownLine {
  id: string;
  at: string;
  speaker: string;
  kind: LineKind;
  text: string;
  links: string;
  gaps: readonly (ActionGap | 'speaker')[];
}

interface LineRowProps {
  line: ShownLine;
  index: number;
  isActive: boolean;
  isFound: boolean;
  onKeyDown: (event: KeyboardEvent, index: number) => void;
  onActivate: (index: number) => void;
  onEdit: (id: string) => void;
}

const marks: Partial<Record<LineKind, string>> = { decision: classes.decision ?? '', action: classes.action ?? '' };

/** One line of the minutes; a double click or Enter opens it for editing. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, index } = props;
  const { t } = useTranslation('meeting');
  const format = useFormat();
  return (
    <button
      type="button"
      className={classes.row}
      aria-current={props.isActive}
      tabIndex={props.isActive ? 0 : -1}
      data-line={index}
      data-found={props.isFound || undefined}
      onKeyDown={(event) => props.onKeyDown(event, index)}
      onFocus={() => props.onActivate(index)}
      onDoubleClick={() => props.onEdit(line.id)}
    >
      <span className={classes.time}>{format.clock(line.at)}</span>
      <span className={classes.speaker} title={line.speaker}>
        {line.speaker}
      </span>
      <span>
        <span className={`${classes.kind} ${marks[line.kind] ?? ''}`}>{t(`lines.${line.kind}`)}</span>
      </span>
      <span className={classes.text}>
        {line.text}
        {line.gaps.map((gap) => (
          <Text key={gap} span className={classes.gap}>
            {' '}
            {t(`minutes.${gap}`)}
          </Text>
        ))}
      </span>
      <span className={classes.links}>{line.links}</span>
    </button>
  );
}, isSame);

/** Lines are made anew with every edit; a row draws again only when something on it differs. */
function isSame(before: LineRowProps, after: LineRowProps): boolean {
  const { line: one, ...rest } = before;
  const { line: other, ...others } = after;
  const flat = (line: ShownLine): object => ({ ...line, gaps: line.gaps.join(' ') });
  return shallowEqual(flat(one), flat(other)) && shallowEqual(rest, others);
}
