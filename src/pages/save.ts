/** A file name that sorts by day and is safe on every system: 2026-11-23-steelyard-title.json. */
export const fileName = (day: string, title: string, ending: string): string => {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const words = Array.from(slug).slice(0, 60).join('');
  return [day, 'steelyard', ...(words === '' ? [] : [words])].join('-') + `.${ending}`;
};
