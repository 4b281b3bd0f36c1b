/** The words of an exported picture. */
import { both } from "./locale.ts";

export const picture = {
  size: (height: number, width: number) => both(`${height} × ${width} cells`, `${height} × ${width} 像素`),
  threshold: (t: string) => both(`threshold ${t}`, `阈值 ${t}`),
} as const;
