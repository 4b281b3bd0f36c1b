/**
 * Parts of a formula that take a theme's colour and answer to the pointer. KaTeX may set no classes (it is not trusted),
 * so each part is written in a colour that stands for it, which is exchanged for a class once KaTeX has drawn.
 */
import type { Part } from "#losses/define.ts";
import type { Role } from "#store/state.ts";

const roles: readonly Role[] = ["tp", "fp", "fn", "tn"];

/** The four roles first, then the loss's own parts: the place in this list is the colour's number. */
export function markNames(parts: Readonly<Record<string, Part>>): readonly string[] {
  return [...roles, ...Object.keys(parts)];
}

/** Which cells a part stands for; undefined where none. */
export function roleOf(name: string, parts: Readonly<Record<string, Part>>): Role | undefined {
  return parts[name]?.role ?? roles.find((role) => role === name);
}

const hex = (index: number) => index.toString(16).padStart(2, "0");

/** Wraps a part's TeX in its stand-in colour. */
export function markTex(names: readonly string[], name: string, tex: string): string {
  const index = names.indexOf(name);
  return index < 0 ? tex : `\\textcolor{#0100${hex(index)}}{${tex}}`;
}

/** The part a stand-in colour means, from any way a browser writes it; undefined for other colours. */
export function markOfColor(names: readonly string[], color: string): string | undefined {
  const written = /^rgb\(1, 0, (\d+)\)$/.exec(color) ?? /^#0100([0-9a-f]{2})$/i.exec(color);
  if (written?.[1] === undefined) return undefined;
  return names[Number.parseInt(written[1], color.startsWith("#") ? 16 : 10)];
}

/** Exchanges the stand-in colours below an element for classes and data. */
export function applyMarks(root: HTMLElement, parts: Readonly<Record<string, Part>>): void {
  const names = markNames(parts);
  for (const element of root.querySelectorAll<HTMLElement>(".katex-html [style*='color']")) {
    const name = markOfColor(names, element.style.color);
    if (name === undefined) continue;
    element.style.removeProperty("color");
    element.classList.add("formula-part");
    element.dataset.part = name;
    const role = roleOf(name, parts);
    if (role !== undefined) element.dataset.role = role;
  }
  for (const element of root.querySelectorAll("[mathcolor]")) element.removeAttribute("mathcolor");
}
