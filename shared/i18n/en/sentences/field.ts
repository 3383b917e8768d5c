import type { field as indonesian } from '../../id/sentences/field.ts';
import type { Texts } from '../../texts.ts';

export const field: Texts<typeof indonesian, 'one' | 'other'> = {
  kind: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    group: 'a group of fields',
    null: 'nothing',
  },
  missing: 'is missing',
  empty: 'must not be empty',
  name: 'this name of a field cannot be used',
  unusable: '{{message}}',
  quotes: 'has to be text, not a number: put it in quotes',
  wanted: 'has to be {{kind}}',
  wantedNot: 'has to be {{kind}}, not {{found}}',
  form: {
    date: 'has to be a date such as 2020-02-26',
    datetime: 'has to be an instant such as 2020-02-26T02:12:00Z',
  },
  pattern: 'has to be written as the pattern {{pattern}} says',
  unknown: 'the field {{names}} is not known',
  oneOf: 'has to be one of: {{list}}',
  or: '{{first}}, or {{second}}',
  least: 'has to be at least {{size}}',
  over: 'has to be more than {{size}}',
  most: 'has to be at most {{size}}',
  under: 'has to be less than {{size}}',
  characters_one: '{{count}} character',
  characters_other: '{{count}} characters',
  items_one: '{{count}} item',
  items_other: '{{count}} items',
  notLess: 'must not be less than {{limit}}',
  notMore: 'must not be more than {{limit}}',
};
