import { deflateSync } from 'node:zlib';

/** A picture as its colours, four bytes each from the top left, red first. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
};

const crcs = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcs[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  crc.writeUInt32BE(crcOf(named));
  return Buffer.concat([length, named, crc]);
}

/** Of 256 levels of a colour every eighth is kept: less than what two machines smooth differently. */
const kept = 8;

/**
 * A PNG file with a palette, a fifth of what a browser writes: the pictures are kept in the history of
 * the project. Colours are rounded to the eighth level. Refuses a picture of more than 256 colours.
 */
export function smallPng({ width, height, colours }: Pixels): Buffer {
  const palette = new Map<string, number>();
  const lines = Buffer.alloc(height * (width + 1));
  const round = (value = 0) => Math.min(255, Math.round(value / kept) * kept);
  for (let place = 0; place < width * height; place += 1) {
    const [red, green, blue] = colours.subarray(4 * place, 4 * place + 3);
    const colour = [round(red), round(green), round(blue)].join();
    const index = palette.get(colour) ?? palette.size;
    palette.set(colour, index);
    lines[Math.floor(place / width) * (width + 1) + 1 + (place % width)] = index;
  }
  if (palette.size > 256) throw new Error(`The picture has ${String(palette.size)} colours.`);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits each, by palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from([...palette.keys()].flatMap((one) => one.split(',').map(Number)))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
