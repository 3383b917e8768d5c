import { saveBlob } from './save-blob.ts';

const scale = 2;

/** Puts a drawn chart on the clipboard as a PNG on the page's ground; where that is refused, saves it. */
export async function copyChart(canvas: HTMLCanvasElement, title: string): Promise<'copied' | 'saved'> {
  const image = await imageOf(canvas);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    return 'copied';
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    await saveBlob(image, `${title}.png`);
    return 'saved';
  }
}

function imageOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const { width, height } = canvas.getBoundingClientRect();
  const sheet = document.createElement('canvas');
  sheet.width = width * scale;
  sheet.height = height * scale;
  const drawing = sheet.getContext('2d');
  if (!drawing) throw new Error('no canvas to draw on');
  drawing.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--card');
  drawing.fillRect(0, 0, sheet.width, sheet.height);
  drawing.drawImage(canvas, 0, 0, sheet.width, sheet.height);
  return new Promise((resolve, reject) => {
    sheet.toBlob((image) => (image ? resolve(image) : reject(new Error('the chart gave no image'))), 'image/png');
  });
}
