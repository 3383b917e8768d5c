import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { asNode, lettersOf, lookOf, type Look, type Node } from './walk.ts';

/** The same text, tables, charts and photos as a page for a browser to print; photos lie beside it as `<sha256>.jpg`. */
export function asHtml(definition: TDocumentDefinitions): string {
  const style = `
    @page { size: A4; margin: 64pt 56.69pt 62pt 85.04pt }
    body { font-family: 'Source Sans 3', sans-serif; margin: 0 }
    table { width: 100%; border-collapse: collapse } td { vertical-align: top; border-bottom: .5pt solid #e1dfd9; padding: 2.5pt 4pt }
    tr { break-inside: avoid } svg { width: 100%; height: auto } .row { display: flex; gap: 14pt; break-inside: avoid }`;
  const look = { bold: false, size: 9.5, color: '#1c2430' };
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${htmlOf(definition.content, look, definition)}`;
}

function htmlOf(value: unknown, around: Look, definition: TDocumentDefinitions): string {
  if (Array.isArray(value)) return value.map((child) => htmlOf(child, around, definition)).join('');
  const node = asNode(value);
  const look = lookOf(node, around, definition);
  const inside = (children: unknown): string => htmlOf(children, look, definition);
  const body = (): string => {
    if (node.stack) return `<div>${inside(node.stack)}</div>`;
    if (node.columns)
      return `<div class="row">${node.columns.map((column) => `<div>${inside(column)}</div>`).join('')}</div>`;
    if (node.table) return tableOf(node.table, look, definition);
    if (node.ul ?? node.ol)
      return `<ul>${(node.ul ?? node.ol ?? []).map((item) => `<li>${inside(item)}`).join('')}</ul>`;
    if (node.svg) return node.svg.replace(/<svg ([^>]*)width="(\d+)" height="(\d+)"/u, '<svg $1viewBox="0 0 $2 $3"');
    if (node.image) return `<img style="width:100%" src="${node.image.replace('photo:', '')}.jpg">`;
    if (node.text === undefined) return '';
    const face = `font-size:${look.size}pt;color:${look.color};font-weight:${look.bold ? 600 : 400}`;
    return `<p style="margin:0;${face}">${escaped(lettersOf(node.text))}</p>`;
  };
  const isBroken = node.pageBreak === 'before';
  return isBroken ? `<div style="break-before:page">${body()}</div>` : body();
}

function tableOf(
  { body, headerRows = 0 }: NonNullable<Node['table']>,
  look: Look,
  definition: TDocumentDefinitions,
): string {
  const rows = body.map(
    (row) => `<tr>${row.map((cell) => `<td>${htmlOf(cell, look, definition)}</td>`).join('')}</tr>`,
  );
  return `<table><thead>${rows.slice(0, headerRows).join('')}</thead>${rows.slice(headerRows).join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
