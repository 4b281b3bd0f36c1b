/** The scene the page opens on where a link names none: the only one that the first view brings. */
import type { BuiltInScene } from "./define.ts";
import { phantomLesion } from "./phantomLesion.ts";

export const openingScene: BuiltInScene = phantomLesion;
