/* oxlint-disable jsx-a11y/prefer-tag-over-role -- HTML has no list of options that a text area could own */
import classes from './speaking-field.module.css';

/** A speaker, pillar or indicator that is offered. */
export interface Suggestion {
  value: string;
  label: string;
}

interface SuggestionListProps {
  id: string;
  label: string;
  suggestions: readonly Suggestion[];
  active: number;
  onTake: (value: string) => void;
}

/** The id of the n-th option, by which the field says which one is meant. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** What fits the reference that is being typed; the keys stay with the field. */
export function SuggestionList({ id, label, suggestions, active, onTake }: SuggestionListProps) {
  return (
    <div id={id} className={classes.offer} role="listbox" aria-label={label} hidden={suggestions.length === 0}>
      {suggestions.map((suggestion, index) => (
        <div
          key={suggestion.value}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classes.option}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(suggestion.value);
          }}
        >
          {suggestion.label}
        </div>
      ))}
    </div>
  );
}
