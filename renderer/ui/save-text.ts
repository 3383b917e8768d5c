import { saveBlob } from './save-blob.ts';

/** A text that was made in the page, to be kept as a file. */
export interface TextFile {
  text: string;
  fileName: string;
  mediaType: string;
}

/** Saves a text made in the page. */
export function saveText({ text, fileName, mediaType }: TextFile): Promise<void> {
  return saveBlob(new Blob([text], { type: `${mediaType};charset=utf-8` }), fileName);
}
