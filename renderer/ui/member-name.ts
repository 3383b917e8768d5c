import type { TeamMember } from '../../shared/schema/visit.ts';

/** How a member of the team is named: by name where it is known, else by office. */
export function memberName(member: TeamMember | undefined): string {
  return member?.name || member?.position || member?.organisation || '?';
}

/** One or two letters that stand for a person where there is no room for the name. */
export function memberInitials(member: TeamMember | undefined): string {
  return initials(memberName(member));
}

/** The capitals of the first two words that have one. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
