/** Tool, brush, cursor, language, theme and notices: what is neither part of the scene nor of its values. */
import type { Locale, LocalText } from "#i18n/locale.ts";
import { toolById } from "#tools/index.ts";
import { playground } from "./playground.ts";
import { initialLocale, initialTheme, keepLocale, keepTheme } from "./preferences.ts";
import type { Brush, Notice, Role, Theme } from "./state.ts";
import { endWaitingStroke } from "./strokes.ts";

const largestBrush = 64;
const mostNotices = 4;

/** Takes up a tool; a stroke that waits for its end has it now. Unknown ids change nothing. */
export function setTool(id: string): void {
  const { tools } = playground.getState().limits;
  if (toolById(id) === undefined || (tools && !tools.includes(id))) return;
  endWaitingStroke();
  playground.setState({ tool: id });
}

/** Changes the brush: the size becomes whole and 1…64, value and hardness move into [0, 1]; NaN is left out. */
export function setBrush(part: Partial<Brush>): void {
  const { brush } = playground.getState();
  const within = (key: "size" | "value" | "hardness", least: number, most: number): number => {
    const given = part[key];
    return given === undefined || Number.isNaN(given) ? brush[key] : Math.min(most, Math.max(least, given));
  };
  const size = Math.round(within("size", 1, largestBrush));
  playground.setState({
    brush: { ...brush, ...part, size, value: within("value", 0, 1), hardness: within("hardness", 0, 1) },
  });
}

/** Moves the cursor that all boards share to a cell by its flat index; null, or a cell outside, takes it away. */
export function setCursor(cell: number | null): void {
  const { grids, cursor } = playground.getState();
  const inside = cell !== null && Number.isInteger(cell) && cell >= 0 && cell < grids.height * grids.width;
  const next = inside ? cell : null;
  if (next !== cursor) playground.setState({ cursor: next });
}

/** Lights up the cells a part of the formula stands for. */
export function setHighlight(role: Role | null): void {
  playground.setState({ highlight: role });
}

/** Changes the language, and keeps the choice for the next visit where the browser allows it. */
export function setLocale(locale: Locale): void {
  playground.setState({ locale });
  keepLocale(locale);
}

/** Changes the theme, and keeps the choice for the next visit where the browser allows it. */
export function setTheme(theme: Theme): void {
  playground.setState({ theme });
  keepTheme(theme);
}

/** Takes language and theme from the address anew, without keeping them: in an embed they are the page's around. */
export function takePreferences(): void {
  playground.setState({ locale: initialLocale(), theme: initialTheme() });
}

/**
 * Tells the visitor something, once: the same text again replaces the earlier notice.
 *
 * @param lines - details, e.g. one per refused field
 */
export function notify(tone: Notice["tone"], text: LocalText, lines: readonly LocalText[] = []): void {
  const { notices } = playground.getState();
  const id = 1 + Math.max(0, lastNotice, ...notices.map((notice) => notice.id));
  lastNotice = id;
  const others = notices.filter((notice) => notice.text.en !== text.en);
  playground.setState({ notices: [...others, { id, tone, text, lines }].slice(-mostNotices) });
}

let lastNotice = 0;

/** Takes a notice away. */
export function dismissNotice(id: number): void {
  const { notices } = playground.getState();
  playground.setState({ notices: notices.filter((notice) => notice.id !== id) });
}
