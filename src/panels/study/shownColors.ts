/** The page's colours as the theme shows them now, for files that have no style sheet. */
import type { SvgColors } from "./svgParts.ts";

/**
 * A CSS colour without custom properties.
 *
 * @param color any CSS colour, e.g. `var(--s1)`
 */
export function resolveColor(color: string): string {
  if (!/var\(|color-mix|currentcolor/i.test(color)) return color;
  const probe = document.createElement("i");
  probe.style.color = color;
  document.body.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}

export function shownColors(): SvgColors {
  return {
    paper: resolveColor("var(--surface)"),
    ink: resolveColor("var(--ink)"),
    ink2: resolveColor("var(--ink-2)"),
    ink3: resolveColor("var(--ink-3)"),
    hair: resolveColor("var(--hair)"),
    hair2: resolveColor("var(--hair-2)"),
  };
}
