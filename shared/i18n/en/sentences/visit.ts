import type { visit as indonesian } from '../../id/sentences/visit.ts';
import type { Texts } from '../../texts.ts';

export const visit: Texts<typeof indonesian, 'one' | 'other'> = {
  noInstrument: 'This visit has no instrument yet, and so no score.',
  notYetMade: 'At that moment the visit was not made yet. Choose a later one.',
  sameAlready: 'The content of the visit is the same as it was then. Nothing was changed.',
  healed:
    'The file visit.json was damaged and was made again from the history; nothing is lost. The damaged copy: {{copy}}.',
  newer: 'This visit was written by a newer Tinjau. It can be read, not changed. Update Tinjau.',
  nothingLeft: 'Nothing of this visit proves to be whole any more. Its files were left as they are; use a backup.',
  notThere: 'There is no such visit. See the list of visits for its right name.',
  idTaken: 'There is a visit with that id already. Nothing was overwritten.',
  notDamaged: 'This visit is not damaged; there is nothing to repair.',
  incomplete_one: 'The visit cannot be sealed yet: {{count}} thing is missing. Nothing changed; complete it first.',
  incomplete_other:
    'The visit cannot be sealed yet: {{count}} things are missing. Nothing changed; complete them first.',
  noSuchWay: 'A visit that is {{from}} cannot become {{to}} at once. Possible: {{ways}}.',
  changedSinceShown:
    'The visit changed after the summary of the seal was shown. It is not sealed yet; look at the summary again.',
  paperNeedsSeal: 'A signature on paper is recorded on a sealed visit. Nothing was recorded.',
  noSuchSeat: 'This visit has no such seat.',
  seatIsSigned:
    'This seat is signed already. Nothing was recorded; open the visit again with a reason if that is wrong.',
  needsReason: 'Opening a sealed visit again needs a reason.',
  sealed: 'This visit is sealed. Open it again with a reason before changing it; signatures given become void.',
};
