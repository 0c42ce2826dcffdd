/** Lower case without accents, so that "portugues" finds português. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('en');

/** Whether every word of what is wanted stands somewhere in a text. */
export const matchesEveryWord = (text: string, wanted: string): boolean => {
  const searched = foldText(text);
  return foldText(wanted)
    .split(/\s+/)
    .every((word) => searched.includes(word));
};
