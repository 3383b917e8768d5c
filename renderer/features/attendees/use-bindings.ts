import { useEffect, useMemo, useState } from 'react';
import { bindingOf, isStillAsShown } from '../../../shared/domain/attendees/signed-attendance.ts';
import type { Attendance } from '../../../shared/schema/people.ts';
import { useEntities, useHeader, type Listed } from '../../client/visit-hooks.ts';
import { textDigest } from './text-digest.ts';
import type { BindingState } from './SignedMark.tsx';

/** The signatures of a session that no longer fit: their record was altered, or session or person reads otherwise now. */
export function useBindings(
  session: Listed<'sessions'> | undefined,
  records: ReadonlyMap<string, Attendance>,
): ReadonlyMap<string, BindingState> {
  const attendees = useEntities('attendees');
  const { zone } = useHeader();
  const broken = useBroken(records);
  return useMemo(() => {
    const states = new Map<string, BindingState>();
    for (const [id, record] of records) {
      const attendee = attendees[id];
      if (record.signature === undefined || attendee === undefined || session === undefined) continue;
      if (!isStillAsShown({ record, attendee, session, zone })) states.set(id, 'outdated');
      if (broken.has(id)) states.set(id, 'broken');
    }
    return states;
  }, [attendees, broken, records, session, zone]);
}

function useBroken(records: ReadonlyMap<string, Attendance>): ReadonlySet<string> {
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isCurrent = true;
    void brokenOf(records).then((found) => (isCurrent ? setBroken(found) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [records]);
  return broken;
}

async function brokenOf(records: ReadonlyMap<string, Attendance>): Promise<ReadonlySet<string>> {
  const checks = [...records].map(async ([attendee, record]) => {
    const text = bindingOf(record);
    const isWhole = text === undefined || (await textDigest(text)) === record.signature?.boundTo;
    return isWhole ? [] : [attendee];
  });
  return new Set((await Promise.all(checks)).flat());
}
