import { generate } from 'lean-qr';
import { useMemo } from 'react';
import { fitsCode } from './fits-code';

/** Light modules around the code, as the standard asks. */
const quiet = 4;

/** A QR code as one path, so that it prints as vectors. */
export const QrCode = ({
  text,
  label,
  tooLong,
  side = 128,
}: {
  text: string;
  label: string;
  /** Said in its place where the text is more than a code can hold. */
  tooLong: string;
  /** Length of a side in pixels. */
  side?: number;
}) => {
  const drawing = useMemo(() => {
    if (!fitsCode(text)) return null;
    const code = generate(text);
    let drawn = '';
    // Each row is a line as wide as a module, whose dark parts are drawn: a large code stays short.
    for (let y = 0; y < code.size; y += 1) {
      let end = 0;
      for (let x = 0; x < code.size; x += 1) {
        let length = 0;
        while (code.get(x + length, y)) length += 1;
        if (length > 0) {
          drawn +=
            end === 0 ? `M${String(x + quiet)} ${String(y + quiet)}.5` : `m${String(x - end)} 0`;
          drawn += `h${String(length)}`;
          end = x + length;
        }
        x += length;
      }
    }
    return { path: drawn, size: code.size + 2 * quiet };
  }, [text]);
  if (drawing === null) return <p>{tooLong}</p>;
  const { path, size } = drawing;
  return (
    <svg
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      width={side}
      height={side}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0H${String(size)}V${String(size)}H0z`} fill="white" />
      <path d={path} stroke="black" />
    </svg>
  );
};
