import { sentence } from '../sentence.ts';
import type { Content } from '../../schema/content.ts';
import type { MinuteLine } from '../../schema/meeting.ts';
import { matchLinks } from '../instrument/match-links.ts';
import { nodeNames } from '../instrument/node-names.ts';
import { hasOpenSpeaker } from '../minutes/open-speaker.ts';
import { shortened, type Gap } from './gap.ts';

/** Marks of quick typing that nobody resolved: a speaker who fits nobody, a `#` word that names nothing, a place left to fill in. */
export function openMarkGaps(content: Content): Gap[] {
  const frozen = content.instrument['instrument'];
  const nodes = frozen ? nodeNames(frozen.instrument) : [];
  const lines = Object.entries(content.minutes).flatMap(([id, line]): Gap[] => {
    const mark = openSpeaker(line) ?? openLink(line, nodes) ?? openPlace(line.text);
    return mark === undefined ? [] : [gap({ screen: 'minutes', collection: 'minutes', id }, mark, line.text)];
  });
  const drafts = Object.entries(content.comments).flatMap(([id, { text }]): Gap[] => {
    const mark = id.startsWith('berita-acara:') ? openPlace(text) : undefined;
    return mark === undefined ? [] : [gap({ screen: 'report', collection: 'comments', id }, mark, text)];
  });
  return [...lines, ...drafts];
}

function openSpeaker(line: MinuteLine): string | undefined {
  return hasOpenSpeaker(line) ? (/^@[^\s:]+/u.exec(line.text)?.[0] ?? '@') : undefined;
}

function openLink({ text }: MinuteLine, nodes: ReturnType<typeof nodeNames>): string | undefined {
  const open = matchLinks(text, nodes).find(({ id, word }) => id === undefined && /^\p{L}/u.test(word));
  return open && `#${open.word}`;
}

/** `[…]`, `[?]`, `____`: as people mark what is still to be written. Words in brackets are a remark. */
function openPlace(text: string): string | undefined {
  return /\[\s*(?:…|\.{2,}|_+|\?+)\s*\]|_{3,}/u.exec(text)?.[0];
}

function gap(place: Pick<Gap, 'screen' | 'collection' | 'id'>, mark: string, text: string): Gap {
  return {
    kind: 'open-mark',
    sentence: sentence('gap.openMark', { mark, text: shortened(text) }),
    ...place,
  };
}
