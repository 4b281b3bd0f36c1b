/** The few line icons of the page chrome, drawn in a 20 × 20 box with the text's colour. */
import type { ReactNode } from "react";

const paths = {
  auto: "M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14M10 3v14M10 6.2h4.6M10 9.4h6.6M10 12.6h5.6",
  light:
    "M10 6.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 0 0 0-6.8M10 1.8v1.8M10 16.4v1.8M1.8 10h1.8M16.4 10h1.8M4.2 4.2l1.3 1.3M14.5 14.5l1.3 1.3M4.2 15.8l1.3-1.3M14.5 5.5l1.3-1.3",
  dark: "M16.4 12.2A7 7 0 0 1 7.8 3.6a7 7 0 1 0 8.6 8.6z",
  share: "M10 12V3M6.5 6L10 2.8L13.5 6M4 9.5v7h12v-7",
  reset: "M4 10a6 6 0 1 0 1.9-4.4M4 3.4v3.4h3.4",
  close: "M5 5l10 10M15 5L5 15",
  down: "M6 8l4 4 4-4",
} as const;

type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return <PathIcon path={paths[name]} />;
}

/** @param props.path one path in a 20 × 20 box */
export function PathIcon({ path }: { readonly path: string }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
