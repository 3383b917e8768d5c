/** A text that was made in the page, to be kept as a file. */
export interface TextFile {
  text: string;
  fileName: string;
  mediaType: string;
}

/** Downloads a text made in the page. */
export function saveText({ text, fileName, mediaType }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
