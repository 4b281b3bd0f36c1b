/** Bytes as the characters that a link carries unchanged: base64url (RFC 4648, section 5) without padding. */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const sextets: ReadonlyMap<string, number> = new Map([...alphabet].map((character, sextet) => [character, sextet]));

/** The text of some bytes; three bytes are four characters. */
export function toBase64url(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let start = 0; start < bytes.length; start += 3) {
    const group = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0);
    const count = Math.min(4, bytes.length - start + 1);
    for (let place = 0; place < count; place += 1) characters.push(alphabet[(group >> (18 - 6 * place)) & 63] ?? "");
  }
  return characters.join("");
}

/** The bytes of a text; null where it has other characters. Bits that fill no byte are left out. */
export function fromBase64url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let kept = 0;
  let next = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sextet = sextets.get(text.charAt(index));
    if (sextet === undefined) return null;
    bits = ((bits & 63) << 6) | sextet;
    kept += 6;
    if (kept < 8) continue;
    kept -= 8;
    bytes[next] = bits >> kept;
    next += 1;
  }
  return bytes;
}
