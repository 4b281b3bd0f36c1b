/** Connected components of a mask. */
import type { Size } from "./field.ts";

/**
 * How many pieces a mask falls into; neighbours by side or corner hang together, as is usual for thin structures.
 *
 * @param inside - whether a cell, by its flat index, is in the mask
 * @returns 0 for an empty mask
 */
export function countComponents({ height, width }: Size, inside: (cell: number) => boolean): number {
  const seen = new Uint8Array(height * width);
  let count = 0;
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || !inside(start)) continue;
    count += 1;
    seen[start] = 1;
    const waiting = [start];
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      const [row, col] = [Math.floor(cell / width), cell % width];
      for (let r = Math.max(0, row - 1); r <= Math.min(height - 1, row + 1); r++) {
        for (let c = Math.max(0, col - 1); c <= Math.min(width - 1, col + 1); c++) {
          const next = r * width + c;
          if (seen[next] === 1 || !inside(next)) continue;
          seen[next] = 1;
          waiting.push(next);
        }
      }
    }
  }
  return count;
}
