import { useCallback, useMemo } from 'react';
import { actionGaps } from '../../../shared/domain/actions/action-gaps.ts';
import { hasOpenSpeaker } from '../../../shared/domain/minutes/open-speaker.ts';
import { nodeNames } from '../../../shared/domain/instrument/node-names.ts';
import type { LineContext } from '../../../shared/domain/minutes/parse-typed-line.ts';
import { personLabel, speakersOf } from '../../../shared/domain/people/speakers-of.ts';
import { findDue } from '../../../shared/domain/words/find-due.ts';
import type { Action } from '../../../shared/schema/meeting.ts';
import { useCollection, useEntities, useInstrument, type Listed } from '../../client/visit-hooks.ts';
import type { ShownLine } from './LineRow.tsx';

/** The minutes of one session as the editor needs them. */
export interface Minutes {
  lines: Listed<'minutes'>[];
  shown: ShownLine[];
  actions: Listed<'actions'>[];
  context: LineContext;
  speakerLabel: (id: string | undefined) => string | undefined;
}

/** The lines of a session in order, its actions, and what a typed line can refer to. */
export function useMinutes(session: string, date: string): Minutes {
  const [minutes, allActions, actions] = [useCollection('minutes'), useCollection('actions'), useEntities('actions')];
  const [team, attendees] = [useEntities('team'), useEntities('attendees')];
  const instrument = useInstrument();

  const lines = useMemo(() => minutes.filter((line) => line.session === session), [minutes, session]);
  const speakers = useMemo(() => speakersOf(team, attendees), [team, attendees]);
  const labels = useMemo(() => {
    const members = Object.entries(team).map(([id, member]): [string, string] => [id, personLabel(member)]);
    return new Map([...members, ...speakers.map(({ id, label }): [string, string] => [id, label])]);
  }, [team, speakers]);
  const nodes = useMemo(() => nodeNames(instrument), [instrument]);
  const context = useMemo(
    (): LineContext => ({ speakers, nodes, findDue: (text) => findDue(text, date) }),
    [speakers, nodes, date],
  );
  const shown = useMemo(
    () => lines.map((line) => shownLine(line, labels, line.action === undefined ? undefined : actions[line.action])),
    [lines, labels, actions],
  );
  const own = useMemo(() => allActions.filter((action) => action.session === session), [allActions, session]);
  const speakerLabel = useCallback(
    (id: string | undefined) => (id === undefined ? undefined : labels.get(id)),
    [labels],
  );
  return { lines, shown, actions: own, context, speakerLabel };
}

function shownLine(line: Listed<'minutes'>, labels: ReadonlyMap<string, string>, action?: Action): ShownLine {
  return {
    id: line.id,
    at: line.at ?? '',
    speaker: labels.get(line.speaker ?? '') ?? '',
    kind: line.kind,
    text: line.text,
    links: line.links.join(' '),
    gaps: [
      ...(hasOpenSpeaker(line) ? (['speaker'] as const) : []),
      ...(action === undefined ? [] : actionGaps(action)),
    ],
  };
}
