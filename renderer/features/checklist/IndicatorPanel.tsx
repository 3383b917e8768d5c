import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorEntry } from '../../../shared/domain/instrument/list-indicators.ts';
import type { Standing } from '../../../shared/domain/progress/standing.ts';
import type { Rating } from '../../../shared/schema/assessment.ts';
import type { Scale } from '../../../shared/schema/instrument.ts';
import { useEntity, useHeader } from '../../client/visit-hooks.ts';
import { memberName } from '../../ui/member-name.ts';
import { Pill } from '../../ui/Pill.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { AgreementLine } from './AgreementLine.tsx';
import classes from './checklist.module.css';
import { Ladder } from './Ladder.tsx';
import { NoteField } from './NoteField.tsx';
import { GivenNotes } from './GivenNotes.tsx';
import { ReadOnlyReason } from './ReadOnlyReason.tsx';
import type { RatingActs } from './use-rating.ts';

interface IndicatorPanelProps {
  entry: IndicatorEntry;
  total: number;
  standing: Standing;
  scale: Scale;
  me: string | undefined;
  canRate: boolean;
  acts: RatingActs;
  note: RefObject<HTMLTextAreaElement | null>;
  onNext: () => void;
  onAgree: () => void;
}

/** One indicator: its question, its ladder, and the note of whoever rates. */
export function IndicatorPanel(props: IndicatorPanelProps) {
  const { entry, standing, scale, me, canRate, acts } = props;
  const { indicator } = entry;
  const { t } = useTranslation('checklist');
  const member = useEntity('team', me ?? '');
  return (
    <article>
      <Heading entry={entry} total={props.total} />
      <Sought entry={entry} />
      {!canRate && <ReadOnlyReason member={member && memberName(member)} />}
      <Ladder
        label={t('ladder', { indicator: indicator.id })}
        scale={scale}
        value={standing.own?.rating.value}
        me={me}
        others={standing.others}
        canRate={canRate}
        onRate={(value) => acts.rate(indicator.id, standing.own, value)}
        notice={<AgreementLine standing={standing} onAgree={props.onAgree} />}
      />
      {canRate && (
        <NoteField
          key={`${me}:${indicator.id}`}
          kept={standing.own?.rating.note ?? ''}
          keep={(text) => acts.note(indicator.id, standing.own, text)}
          field={props.note}
          onNext={props.onNext}
        />
      )}
      <GivenNotes ratings={notesToRead(standing, canRate)} />
    </article>
  );
}

/** The others' notes; the own one too where it cannot be edited. */
function notesToRead({ own, others }: Standing, canRate: boolean): readonly Rating[] {
  return canRate || !own ? others : [own.rating, ...others];
}

function Heading({ entry, total }: { entry: IndicatorEntry; total: number }) {
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const { indicator, path, position } = entry;
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(indicator.id);
  useEffect(() => {
    // A screen reader follows the walk; the first indicator does not take the focus from the page.
    if (shown.current !== indicator.id) title.current?.focus({ preventScroll: true });
    shown.current = indicator.id;
  }, [indicator.id]);
  return (
    <header>
      <div className={classes.facts}>
        <Pill tone="accent">{indicator.id}</Pill>
        <span className={classes.path}>{path.map((group) => format.text(group.title)).join(' › ')}</span>
        <span className={classes.end}>
          {indicator.relation && <Pill>{indicator.relation}</Pill>}
          <Pill>{t('position', { position, total })}</Pill>
        </span>
      </div>
      <h1 ref={title} tabIndex={-1} className={classes.question}>
        {format.text(indicator.question)}
      </h1>
    </header>
  );
}

function Sought({ entry }: { entry: IndicatorEntry }) {
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const { previous } = useHeader();
  const last = previous?.nodes[entry.indicator.id];
  const { evidence } = entry.indicator;
  if (!evidence && last === undefined) return null;
  return (
    <p className={classes.sought}>
      {evidence && (
        <>
          <strong>{t('sought')}</strong> {format.text(evidence)}.{' '}
        </>
      )}
      {last !== undefined && (
        <>
          <strong>{t('lastYear')}</strong> {format.decimal(last)}
        </>
      )}
    </p>
  );
}
