/** A link as a QR code that a phone can read off a screen. */
import { encode } from "uqr";

interface QrCode {
  /** Modules a side, the quiet zone of four on every side included. */
  readonly size: number;
  /** The dark modules as an SVG path, one unit a module. */
  readonly path: string;
}

/** Beyond this version the modules are too fine for a phone's camera: 117 a side, about 1,270 characters. */
const largestVersion = 25;
const longestLink = 1270;
const quietZone = 4;

/** The code of a link; null where the link is too long to be scanned. */
export function qrCodeOf(link: string): QrCode | null {
  if (link.length > longestLink) return null;
  try {
    const { data, size } = encode(link, { ecc: "L", border: quietZone, maxVersion: largestVersion });
    return { size, path: data.flatMap(runsOf).join("") };
  } catch {
    return null;
  }
}

/** The dark runs of a row as rectangles. */
function runsOf(row: readonly boolean[], y: number): readonly string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    runs.push(`M${start} ${y}h${x + 1 - start}v1H${start}z`);
  }
  return runs;
}
