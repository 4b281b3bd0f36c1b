/** The licences of the bundled packages, from the list that the build writes. */
import { type ReactNode, useEffect, useState } from "react";
import { licences } from "#i18n/menus.ts";
import { useText } from "#ui/locale.tsx";
import "./licences.css";
import { siteJson } from "./siteFile.ts";

interface PackageLicence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

type Loaded = readonly PackageLicence[] | "loading" | "failed";

function isLicence(value: unknown): value is PackageLicence {
  if (typeof value !== "object" || value === null) return false;
  const { name, version, licence, text } = value as Readonly<Record<string, unknown>>;
  return [name, version, licence, text].every((field) => typeof field === "string");
}

async function load(): Promise<Loaded> {
  try {
    const list = await siteJson("licences.json");
    return Array.isArray(list) ? list.filter(isLicence) : "failed";
  } catch {
    return "failed";
  }
}

export function LicencesPage(): ReactNode {
  const t = useText();
  const [list, setList] = useState<Loaded>("loading");
  useEffect(() => {
    let shown = true;
    load().then((loaded) => {
      if (shown) setList(loaded);
    });
    return () => {
      shown = false;
    };
  }, []);
  return (
    <main className="licences">
      <h1 className="licences-title">{t(licences.title)}</h1>
      <p>{t(licences.intro)}</p>
      {list === "loading" && <p className="quiet">{t(licences.loading)}</p>}
      {list === "failed" && <p role="alert">{t(licences.failed)}</p>}
      {typeof list !== "string" && (
        <div className="licences-list">
          {list.map(({ name, version, licence, text }) => (
            <details key={`${name} ${version}`} className="licence">
              <summary className="licence-name">
                <b>{name}</b> {version} <span className="quiet">{licence}</span>
              </summary>
              <pre className="licence-text">{text}</pre>
            </details>
          ))}
        </div>
      )}
      <p>
        <a href="#/">{t(licences.back)}</a>
      </p>
    </main>
  );
}
