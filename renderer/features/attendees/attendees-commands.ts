import { defineCommands } from '../../commands/command.ts';

/** The register, the sign-in desk, and what is pasted into it. */
export const attendeesCommands = defineCommands(
  { name: 'attendees', heading: 'app:sections.attendees' },
  {
    paste: { words: 'meeting:attendees.paste', edits: true },
    openDesk: { words: 'meeting:attendees.kiosk', edits: true },
    add: { words: 'meeting:attendees.add', edits: true },
    toSheet: { words: 'meeting:attendees.sheet' },
    interview: { words: 'meeting:attendees.interview' },
    remove: { words: 'meeting:attendees.remove', edits: true },
    pasteFile: { words: 'meeting:paste.file', edits: true },
    takePasted: { words: 'meeting:paste.take', edits: true },
    removeSignature: { words: 'meeting:signed.remove', edits: true },
    saveInterest: { words: 'meeting:interest.save', edits: true },
    fullScreen: { words: 'meeting:kiosk.fullScreen' },
    leaveDesk: { words: 'meeting:kiosk.leave' },
    notListed: { words: 'meeting:kiosk.notListed', edits: true },
    backToNames: { words: 'meeting:kiosk.back' },
    excused: { words: 'meeting:kiosk.excused', edits: true },
    absent: { words: 'meeting:kiosk.absent', edits: true },
    onPaper: { words: 'meeting:kiosk.paper', edits: true },
    sign: { words: 'meeting:kiosk.sign', edits: true },
    continue: { words: 'meeting:kiosk.continue', edits: true },
    hideContact: { words: 'meeting:attendees.hide' },
    revealContact: { words: 'meeting:attendees.reveal' },
    merge: { words: 'meeting:duplicates.merge', edits: true },
    differ: { words: 'meeting:duplicates.differ' },
    declareNone: { words: 'meeting:interest.declareNone', edits: true },
    declareSome: { words: 'meeting:interest.declareSome', edits: true },
    withdrawInterest: { words: 'meeting:interest.withdraw', edits: true },
  },
);
