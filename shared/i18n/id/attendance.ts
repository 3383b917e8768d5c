/** What a person signs when they sign in. */
export const attendance = {
  present: (who: string, title: string, when: string): string => `Saya, ${who}, hadir dalam “${title}” pada ${when}.`,
  representing: (deputy: string, who: string, title: string, when: string): string =>
    `Saya, ${deputy}, mewakili ${who}, hadir dalam “${title}” pada ${when}.`,
};
