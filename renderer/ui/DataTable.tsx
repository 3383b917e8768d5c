import type { ReactNode } from 'react';
import classes from './data-table.module.css';

interface DataTableProps {
  caption?: ReactNode;
  head: ReactNode[];
  /** The first cell of a row names it. */
  rows: { id: string; cells: ReactNode[] }[];
}

/** A table of numbers beside the chart that draws them. */
export function DataTable({ caption, head, rows }: DataTableProps) {
  return (
    <table className={classes.table}>
      {caption !== undefined && <caption className={classes.caption}>{caption}</caption>}
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={columnKey(index)} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...cells] }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columnKey(index)}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Columns have no other name than their place. */
function columnKey(index: number): string {
  return `column-${index}`;
}
