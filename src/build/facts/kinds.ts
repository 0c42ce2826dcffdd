import type { Kind } from '../../catalogue/model';
import type { AcceleratorsFile } from '../../catalogue/schema/accelerators';

/** The kinds of card, each with what the slowest listed card of its maker computes for what it reads. */
export const kindsOf = ({ kinds, accelerators }: AcceleratorsFile): readonly Kind[] =>
  kinds.map(({ sources: _, ...kind }) => {
    const rates = accelerators.flatMap(({ vendor, bf16Tflops, bandwidthGBs }) =>
      vendor === kind.vendor && bf16Tflops !== null ? [bf16Tflops / bandwidthGBs] : [],
    );
    return { ...kind, leastTflops: rates.length === 0 ? null : Math.min(...rates) };
  });
