import { InvalidArgumentError } from 'commander';

/** An argument that is a whole number from nothing to `max`; anything else is said to be none. */
export function wholeNumber(max: number): (text: string) => number {
  return (text) => {
    if (/^\d+$/u.test(text) && Number(text) <= max) return Number(text);
    throw new InvalidArgumentError(`It is to be a whole number from 0 to ${max}.`);
  };
}
