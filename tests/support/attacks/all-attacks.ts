import type { Attack, Material } from './attack.ts';
import { certification } from './certification.ts';
import { cms } from './cms.ts';
import { housekeeping } from './housekeeping.ts';
import { identity } from './identity.ts';
import { incrementalSaving } from './incremental-saving.ts';
import { parser } from './parser.ts';
import { rogueSignature } from './rogue-signature.ts';
import { shadow } from './shadow.ts';
import { plantedBefore, stripping } from './stripping.ts';
import { universalForgery } from './universal-forgery.ts';
import { wrapping } from './wrapping.ts';

/** Every attack of every family on one set of genuine files. */
export async function allAttacks(material: Material): Promise<Attack[]> {
  return [
    ...incrementalSaving(material),
    ...universalForgery(material),
    ...wrapping(material),
    ...(await shadow(material)),
    ...(await housekeeping(material)),
    ...(await rogueSignature(material)),
    ...(await stripping(material)),
    ...(await plantedBefore(material)),
    ...(await certification(material)),
    ...(await cms(material)),
    ...(await identity(material)),
    ...parser(material),
  ];
}
