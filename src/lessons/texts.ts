/** The texts of the lessons: one MDX file a language in each lesson's folder, fetched when it is read. */
import type { Locale } from "#i18n/locale.ts";

/** The text as a component; `components` are what it may use (panels/lesson/TextParts.tsx). */
export type LessonContent = (props: { readonly components: object }) => unknown;

type Load = () => Promise<{ readonly default: LessonContent }>;

const files = import.meta.glob("./*/*.mdx") as Readonly<Record<string, Load>>;

/** @param id - of a lesson: its folder begins with it, e.g. `05-imbalance` */
export async function loadText(id: string, locale: Locale): Promise<LessonContent> {
  const path = Object.keys(files).find((each) => each.startsWith(`./${id}`) && each.endsWith(`/${locale}.mdx`));
  const load = path === undefined ? undefined : files[path];
  if (load === undefined) throw new Error(`lesson ${id} has no text in ${locale}`);
  return (await load()).default;
}
