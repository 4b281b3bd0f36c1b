/** The language the page is shown in: a context, and the function that picks a text's version. */
import { createContext, type ReactNode, useCallback, useContext } from "react";
import type { Locale, LocalText } from "#i18n/locale.ts";

const LocaleContext = createContext<Locale>("en");

interface LocaleProviderProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

export function LocaleProvider({ locale, children }: LocaleProviderProps): ReactNode {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The version of a text in the present language. Stable until the language changes. */
export function useText(): (text: LocalText) => string {
  const locale = useContext(LocaleContext);
  return useCallback((text: LocalText) => text[locale], [locale]);
}
