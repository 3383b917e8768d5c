import type { Saved, VisitView } from '../../shared/contract/visits.ts';
import { applyChanges } from '../../shared/domain/edits/apply-change.ts';
import type { Content } from '../../shared/schema/content.ts';
import type { Edit } from '../../shared/schema/edit.ts';

/** What is known to be on disk, up to one edit of its history. */
export interface DiskContent {
  content: () => Content;
  /** The hash of the last edit that is in it. */
  head: () => string;
  /** Takes in the edits that follow on the last one, each once, and returns them. */
  take: (saved: Saved) => Edit[];
  /** Whether there are edits in it that neither are here nor follow: some before them are not known yet. */
  isAhead: (saved: Saved) => boolean;
}

/** Answers and announcements come on two ways and overtake each other; the order of edits is their chain's. */
export function createDiskContent(view: VisitView): DiskContent {
  let { content, head } = view;
  const seen = new Set([head]);
  return {
    content: () => content,
    head: () => head,
    take({ edits }) {
      const news: Edit[] = [];
      for (const edit of edits) {
        if (edit.prev !== head) continue;
        head = edit.hash;
        seen.add(head);
        news.push(edit);
      }
      content = applyChanges(
        content,
        news.map(({ change }) => change),
      );
      return news;
    },
    isAhead: ({ edits }) => edits.some(({ hash }) => !seen.has(hash)),
  };
}
