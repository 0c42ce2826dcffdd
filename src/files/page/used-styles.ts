/** What a selector asks of the element itself and those around it, without what stands in brackets. */
const bare = (selector: string): string => {
  const without = selector.replace(/\([^()]*\)|\[[^\]]*\]/gu, '');
  return without === selector ? selector : bare(without);
};

const classesIn = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([A-Za-z_][\w-]*)/gu)].flatMap(([, name]) => name ?? []);

/** Styles without the rules that ask for a class which is none of these: nothing would look like them. */
export const usedStyles = (styles: string, classes: ReadonlySet<string>): string =>
  styles.replace(/([^{};]+)\{[^{}]*\}/gu, (rule: string, selectors: string) => {
    const asked = bare(selectors).split(',').map(classesIn);
    return asked.some((names) => names.every((name) => classes.has(name))) ? rule : '';
  });
