import { cacheOfOne, countParameters, weightBytes, type Need } from '../../sizing';
import type { OwnModel } from '../../sizing/config';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { gib } from '../../core/numbers';

/** An amount of memory in words. */
export const useAmount = (): ((bytes: number) => string) => {
  const { gib: inGib } = useMessages('running');
  const { format } = useLocale();
  return (bytes) => inGib({ amount: format.points(bytes / gib) });
};

/** How the file stores its own weights, in words; null where it does not say or we do not follow. */
export const useStored = ({ stored }: OwnModel): string | null => {
  const words = useMessages('sizing');
  if (stored === null || stored.quantization === null) return null;
  return stored.bits === null
    ? words.mixed({ method: stored.method })
    : words.bits({ bits: stored.bits, method: stored.method });
};

/** What the file leaves out, and what stands for it. */
const Assumed = ({ model, reference }: { model: OwnModel; reference: string }) => {
  const words = useMessages('sizing');
  const { format } = useLocale();
  const values = model.assumed.flatMap(({ field, value }) =>
    value === null ? [] : [words.assumedValue({ field, value: format.number(value) })],
  );
  const parts = model.assumed.filter(({ value }) => value === null);
  return (
    <>
      {parts.map(({ field }) => (
        <li key={field}>{words.assumedPart({ reference, field })}</li>
      ))}
      {values.length === 0 ? null : (
        <li>{words.assumed({ reference, values: format.list(values) })}</li>
      )}
    </>
  );
};

/** Says what the file describes: how many parameters, how far it reads, how it stores its weights. */
export const Facts = ({
  model,
  need,
  place,
  reference,
}: {
  model: OwnModel;
  need: Need;
  /** The hardware that was named; null where none was. */
  place: string | null;
  reference: string;
}) => {
  const words = useMessages('sizing');
  const { format } = useLocale();
  const amount = useAmount();
  const how = useStored(model);
  const { network, reach, stored, leaves, image } = model;
  const { text, images, predictors } = countParameters(network);
  const tokens = Math.min(need.tokens, reach.tokens);
  const asked = format.number(need.tokens);
  const most = format.number(reach.tokens);
  return (
    <ul className={prose.list}>
      <li>{words.parameters({ count: format.number(text + images + predictors) })}</li>
      {images + predictors === 0 ? null : (
        <li>{words.share.text({ count: format.number(text) })}</li>
      )}
      {images === 0 ? null : (
        <li>{words.share.images({ count: format.number(images), amount: amount(images * 2) })}</li>
      )}
      {predictors === 0 ? null : (
        <li>{words.share.predictors({ count: format.number(predictors) })}</li>
      )}
      {leaves.length === 0 ? null : <li>{words.leaves({ fields: format.list(leaves) })}</li>}
      <Assumed model={model} reference={reference} />
      <li>
        {stored === null
          ? words.stored.unsaid
          : stored.quantization === null || how === null
            ? words.stored.unfollowed({ method: stored.method })
            : words.stored.followed({
                how,
                amount: amount(weightBytes(network, stored.quantization)),
              })}
      </li>
      <li>
        {reach.stretchedFrom === null
          ? words.reads({ tokens: most })
          : words.stretched({ tokens: most, from: format.number(reach.stretchedFrom) })}
      </li>
      {need.tokens > reach.tokens ? <li>{words.stops({ asked, reach: most })}</li> : null}
      <li>
        {words.cache({
          amount: amount(cacheOfOne(network, tokens)),
          tokens: format.number(tokens),
        })}
      </li>
      {image === null ? null : (
        <li>
          {words.image({
            amount: amount(2 * network.kvHeads * network.headDim * 2 * image.layers * image.tokens),
            layers: format.number(image.layers),
          })}
        </li>
      )}
      {place === null ? null : <li>{words.hardware({ place })}</li>}
    </ul>
  );
};
