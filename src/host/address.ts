/** The address of an embed, from the attributes of its element. */

/** Parameters of an embed's address that are attributes of the element. */
export const parameterNames = [
  "lesson",
  "step",
  "scene",
  "s",
  "panels",
  "losses",
  "threshold",
  "chart",
  "lock",
  "hide",
  "lang",
  "theme",
  "background",
  "links",
  "backend",
] as const;

/**
 * @param base - the playground's own address
 * @param get - an attribute's value; null where there is none
 * @param parent - origin of the page; "null" where it has none
 */
export function embedUrl(base: string, get: (name: string) => string | null, parent: string): string {
  const parameters = new URLSearchParams(get("settings") ?? "");
  for (const name of parameterNames) {
    const value = get(name);
    if (value !== null) parameters.set(name, value);
  }
  if (parent !== "null") parameters.set("parent", parent);
  return `${base.replace(/#.*$/, "")}#/embed?${parameters.toString()}`;
}
