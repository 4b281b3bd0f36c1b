/** How much of a file is taken on. What is larger is refused before memory or time is spent on it. */

/** Bytes of a file, and of what it unpacks to: a head scan of 512 × 512 × 480 in 16 bits fits. A round number in the units that people are told. */
export const mostBytes = 256_000_000;

/** Cells of a slice: 8192 × 8192. */
export const mostCells = 8192 * 8192;

/** Pixels on a side of a picture: what browsers decode. */
export const mostPictureSide = 16_384;

/** Files in an archive. */
export const mostEntries = 1000;
