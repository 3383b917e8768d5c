import type { instrument as indonesian } from '../../id/sentences/instrument.ts';
import type { Texts } from '../../texts.ts';

export const instrument: Texts<typeof indonesian, 'one' | 'other'> = {
  versionTaken:
    'Version {{version}} of the instrument {{id}} exists already and says something else. Nothing was overwritten. Give it a new version and try again.',
  shipped: 'An instrument that is shipped with Tinjau cannot be deleted.',
  noSuchNode: 'there is no node "{{node}}"',
  cannotDuplicate: 'This copy cannot be kept. Nothing was made. Correct the weights below, then try again.',
  idTwice: 'the id "{{id}}" stands at {{known}} already',
  noScale: 'there is no scale "{{scale}}"; there are: {{known}}',
  endsSwapped: 'the upper end {{max}} has to be above the lower end {{min}}',
  strayStep: 'steps of {{step}} do not arrive exactly at {{max}}',
  strayLevel: '"{{level}}" is no level of a scale {{min}}–{{max}} in steps of {{step}}',
  bandTwice: 'two bands begin at {{from}}',
  noWeight: 'a child of a weightedMean needs a weight',
  scaleUnused: 'the scale "{{name}}" is not used',
  noTranslation: 'there is no English text; the Indonesian is shown',
  sameText: 'the text is the same as at {{known}}',
  weightUnused: 'the weight is not used: its parent takes the {{rule}}',
  notThere: 'There is no instrument "{{reference}}". There are: {{known}}.',
  weightSum: 'the weights sum to {{found}} and should sum to {{wanted}}',
  either: '{{first}} or {{second}}',
};
