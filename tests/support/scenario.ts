import { expect, vi } from 'vitest';
import type { Client } from '../../electron/hosts/client.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { sentence } from '../../shared/domain/sentence.ts';
import { put, set } from '../../shared/domain/edits/changes.ts';
import { ratingId } from '../../shared/domain/progress/rating-id.ts';
import type { RatingValue } from '../../shared/schema/assessment.ts';
import type { Change } from '../../shared/schema/edit.ts';
import { stubLocalStorage } from './local-storage.ts';
import { openBackend } from './open-backend.ts';

// The module of the page's own client names the page's address when it is read.
vi.stubGlobal('window', { location: { origin: 'http://tinjau.test' } });
const { createVisitSession } = await import('../../renderer/client/visit-session.ts');
type VisitSession = ReturnType<typeof createVisitSession>;

/** The way between the pages and the backend, which can be cut. */
interface Line {
  client: Client;
  /** Nothing comes through any more, in either direction. */
  cut: () => void;
  mend: () => void;
  /** The next saving is done, but its answer never arrives. */
  loseNextAnswer: () => void;
  /** The line holds, but the disk behind it takes nothing. */
  fillDisk: (isFull: boolean) => void;
}

/** One tab in which the visit is open: what a person does there, and what they see. */
export interface Tab {
  rates: (indicator: string, value: RatingValue) => void;
  notes: (indicator: string, note: string) => void;
  /** The value that this tab shows for an indicator. */
  value: (indicator: string, assessor?: string) => RatingValue | undefined;
  note: (indicator: string) => string | undefined;
  undoes: () => Promise<unknown>;
  retries: () => void;
  discards: () => Promise<void>;
  /** Waits until this tab has nothing left to send, or cannot send it. */
  settles: () => Promise<void>;
  /** Waits until this tab shows this value. */
  comesToShow: (indicator: string, value: RatingValue | undefined, assessor?: string) => Promise<void>;
  state: VisitSession['getState'];
  /** The tab is closed, as a browser closes one: nothing is finished first. */
  isClosed: () => void;
}

/** A visit in a real backend in this process, and the tabs of one browser that work on it. */
export interface Scenario {
  line: Line;
  /** Opens the visit in a tab, as this member of the team. */
  opensTab: (assessor?: string) => Promise<Tab>;
  /** Somebody else rates, past this browser: another laptop's window, or the command line. */
  elsewhereRates: (assessor: string, indicator: string, value: RatingValue) => Promise<void>;
  elsewhereRemoves: (assessor: string, indicator: string) => Promise<void>;
  /** What is on disk. */
  savedValue: (indicator: string, assessor?: string) => Promise<RatingValue | undefined>;
  /** How many acts are in the history since the scenario began. */
  actsSaved: () => Promise<number>;
}

const me = 'ketua';

/** Begins on the sample visit, without any rating of the leading assessor. */
export async function scenario(): Promise<Scenario> {
  stubLocalStorage();
  const { client } = await openBackend();
  const { visit } = await client.visits.createSample({ by: me });
  const open = () => client.visits.open({ visit });
  const own = Object.entries((await open()).content.ratings).filter(([, { assessor }]) => assessor === me);
  const emptied = own.map(([id]): Change => ({ op: 'remove', collection: 'ratings', id }));
  if (emptied.length > 0) await client.visits.edit({ visit, by: 'awal', changes: emptied });
  const begun = (await open()).edits;
  const line = lineTo(client);
  const elsewhere = async (by: string, change: Change): Promise<void> => {
    await client.visits.edit({ visit, by, changes: [change] });
  };
  return {
    line,
    async opensTab(assessor = me) {
      return tabOf(createVisitSession(line.client, structuredClone(await open()), { by: assessor }), assessor);
    },
    async elsewhereRates(assessor, indicator, value) {
      const id = ratingId(assessor, indicator);
      const known = (await open()).content.ratings[id];
      await elsewhere(
        assessor,
        known ? set('ratings', id, { value }) : put('ratings', id, { assessor, indicator, value }),
      );
    },
    elsewhereRemoves: (assessor, indicator) =>
      elsewhere(assessor, { op: 'remove', collection: 'ratings', id: ratingId(assessor, indicator) }),
    savedValue: async (indicator, assessor = me) =>
      (await open()).content.ratings[ratingId(assessor, indicator)]?.value,
    async actsSaved() {
      const { edits, numbers } = await client.visits.history({ visit, limit: 1000 });
      return new Set(edits.filter((_, index) => (numbers[index] ?? 0) > begun).map(({ batch }) => batch)).size;
    },
  };
}

function tabOf(session: VisitSession, assessor: string): Tab {
  const close = session.connect();
  const rating = (indicator: string, of = assessor) => session.getState().content.ratings[ratingId(of, indicator)];
  const write = (indicator: string, fields: { value?: RatingValue; note?: string }): void => {
    const id = ratingId(assessor, indicator);
    const whole = { assessor, indicator, value: 'BD' as const, ...fields };
    const change = rating(indicator) ? set('ratings', id, fields) : put('ratings', id, whole);
    session.edit({ act: { code: 'rate-indicator' }, changes: [change] });
  };
  return {
    rates: (indicator, value) => write(indicator, { value }),
    notes: (indicator, note) => write(indicator, { note }),
    value: (indicator, of) => rating(indicator, of)?.value,
    note: (indicator) => rating(indicator)?.note,
    undoes: () => session.undo(),
    retries: () => session.retry(),
    discards: () => session.discard(session.getState().refused[0]?.batch),
    async settles() {
      await vi.waitUntil(() => session.getState().unsent === 0 || session.getState().failure, wait);
    },
    comesToShow: (indicator, value, of) => vi.waitFor(() => expect(rating(indicator, of)?.value).toBe(value), wait),
    state: session.getState,
    isClosed: close,
  };
}

const wait = { timeout: 10_000, interval: 20 };

/** As fetch fails where nothing answers. */
const noAnswer = (): TypeError => new TypeError('Failed to fetch');

function lineTo(client: Client): Line {
  let breaking = new AbortController();
  let isLosing = false;
  let isFull = false;
  const through = async <T>(call: () => Promise<T>): Promise<T> => {
    breaking.signal.throwIfAborted();
    const answer = await call();
    if (isLosing) {
      isLosing = false;
      throw noAnswer();
    }
    return answer;
  };
  const visits: Client['visits'] = {
    ...client.visits,
    edit: (...sent) =>
      through(() => {
        if (isFull) throw new AppError('store-io', sentence('disk.full'));
        return client.visits.edit(...sent);
      }),
    undo: (...sent) => through(() => client.visits.undo(...sent)),
    history: (...sent) => through(() => client.visits.history(...sent)),
    changes: (input, options = {}) => {
      const signal = AbortSignal.any([breaking.signal, ...(options.signal ? [options.signal] : [])]);
      return through(() => client.visits.changes(input, { ...options, signal }));
    },
  };
  return {
    client: { ...client, visits },
    cut: () => breaking.abort(noAnswer()),
    mend: () => (breaking = new AbortController()),
    loseNextAnswer: () => (isLosing = true),
    fillDisk: (isNowFull) => (isFull = isNowFull),
  };
}
