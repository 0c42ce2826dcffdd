/** Hands a text to the browser as a file to keep. */
export const save = (name: string, text: string, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

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
