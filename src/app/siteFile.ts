/** Files that stand beside the page; where the whole site is one file (`npm run build:single`), in it. */

declare global {
  interface Window {
    /** By name. */
    readonly seglossFiles?: Readonly<Record<string, string>>;
  }
}

/** A file that the page has in itself; undefined where it stands beside it. */
export function ownFile(name: string): string | undefined {
  return window.seglossFiles?.[name];
}

/** @throws where it cannot be had */
export async function siteJson(name: string): Promise<unknown> {
  const own = ownFile(name);
  if (own !== undefined) return JSON.parse(own);
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
