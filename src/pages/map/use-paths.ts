import { useLayoutEffect, useState, type RefObject } from 'react';
import { nameOf, type Line } from './lines';

/** A line as it is drawn, in pixels of the picture. */
export interface Path {
  readonly line: Line;
  readonly d: string;
}

const pathsIn = (picture: HTMLElement, lines: readonly Line[]): readonly Path[] => {
  const frame = picture.getBoundingClientRect();
  const boxes = new Map(
    [...picture.querySelectorAll<HTMLElement>('[data-spot]')].map((element) => [
      element.dataset['spot'] ?? '',
      element.getBoundingClientRect(),
    ]),
  );
  return lines.flatMap((line) => {
    const from = boxes.get(nameOf({ kind: 'question', id: line.from }));
    const to = boxes.get(nameOf(line.to));
    if (from === undefined || to === undefined) return [];
    // From right to left, questions stand on the right.
    const [start, end] = from.left < to.left ? [from.right, to.left] : [from.left, to.right];
    const middle = (start + end) / 2;
    const point = (x: number, { top, height }: DOMRect) =>
      `${(x - frame.left).toFixed(1)} ${(top + height / 2 - frame.top).toFixed(1)}`;
    const curve = [point(middle, from), point(middle, to), point(end, to)].join(' ');
    return [{ line, d: `M${point(start, from)}C${curve}` }];
  });
};

/** The lines as they run between what stands in a picture, drawn anew whenever that changes its size. */
export const usePaths = (
  picture: RefObject<HTMLElement | null>,
  lines: readonly Line[],
): readonly Path[] => {
  const [paths, setPaths] = useState<readonly Path[]>([]);
  useLayoutEffect(() => {
    const { current } = picture;
    if (current === null) return undefined;
    const watcher = new ResizeObserver(() => setPaths(pathsIn(current, lines)));
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [picture, lines]);
  return paths;
};
