import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorEntry } from '../../../shared/domain/instrument/list-indicators.ts';
import { useCollection, useEntities } from '../../client/visit-hooks.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './side.module.css';

const shown = 4;

/**
 * What attendees said about this indicator or a group above it. Only an answer that was taken down word for word stands
 * in quotation marks: lines of the minutes tell what was meant.
 */
export function WordsOfAttendees({ entry }: { entry: IndicatorEntry }) {
  const { t } = useTranslation('checklist');
  const format = useFormat();
  const minutes = useCollection('minutes');
  const answers = useCollection('answers');
  const attendees = useEntities('attendees');
  const team = useEntities('team');
  const words = useMemo(() => {
    const nodes = [entry.indicator.id, ...entry.path.map(({ id }) => id).toReversed()];
    const nearness = (links: string[]): number => nodes.findIndex((node) => links.includes(node));
    const said = [
      ...answers.map(({ id, text, quote, attendee, links }) => {
        const words = quote === undefined || quote === '' ? text : `“${quote}”`;
        return { id, text: words, who: attendee, links };
      }),
      ...minutes.map(({ id, text, speaker, at, links }) => ({ id, text, who: speaker, links, at })),
    ];
    return said
      .filter(({ text, links }) => text !== '' && nearness(links) >= 0)
      .toSorted((a, b) => nearness(a.links) - nearness(b.links))
      .slice(0, shown);
  }, [entry, minutes, answers]);
  return (
    <section className={classes.section}>
      <h2>{t('words.title')}</h2>
      {words.length === 0 && <p className={classes.none}>{t('words.none')}</p>}
      {words.map((word) => {
        const who = word.who === undefined ? undefined : (attendees[word.who] ?? team[word.who])?.position;
        const time = 'at' in word && word.at !== undefined ? format.clock(word.at) : undefined;
        return (
          <p key={word.id} className={classes.said}>
            {word.text} <span className={classes.mute}>— {[who, time].filter(Boolean).join(', ')}</span>
          </p>
        );
      })}
    </section>
  );
}
