import type { ExportedFile } from '../../../shared/contract/call.ts';
import { minutesPaper } from '../../../shared/domain/papers/minutes-paper.ts';
import { paperWords } from '../../../shared/domain/papers/paper-words.ts';
import type { Language } from '../../../shared/schema/primitives.ts';
import type { BackendContext } from '../context.ts';
import type { OpenVisit } from '../store/open-visit.ts';
import { letterheadPictures, withLetterhead } from './with-letterhead.ts';
import { paperDocx } from './paper-docx.ts';

/** The minutes of a meeting as a DOCX that waits to be saved. */
export async function makeMinutesFile(
  context: BackendContext,
  visit: OpenVisit,
  request: { session?: string | undefined; language: Language },
): Promise<ExportedFile> {
  const { language, session } = request;
  const settings = await context.settings.read();
  const content = withLetterhead(visit.content, settings);
  const bytes = await paperDocx(minutesPaper({ content, language, session }), {
    title: paperWords(language).minutes.title,
    paper: settings.paper,
    text: settings.paperText,
    pictures: letterheadPictures(settings),
  });
  return context.downloads.add({
    fileName: `minutes-${visit.id}-${language}.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes,
  });
}
