/** What a SCORM 1.2 package says of itself, and the page that starts it. */
import { escaped } from "#panels/svg.ts";

export interface PackageInfo {
  readonly lesson: string;
  readonly title: string;
  /** null: the learner's own. */
  readonly lang: string | null;
  /** All files of the package, relative to its root, without the manifest. */
  readonly files: readonly string[];
}

/** The page that the platform opens. */
export const launchPage = "launch.html";

/** A text in XML or HTML, in an attribute of either kind of quotes or between tags. */
function quoted(text: string): string {
  return escaped(text).replaceAll("'", "&#39;");
}

/** imsmanifest.xml: one course of one item, which is the launch page. */
export function manifestOf({ lesson, title, files }: PackageInfo): string {
  const id = `segloss-${lesson}`;
  const list = files.map((file) => `      <file href="${quoted(file)}"/>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${quoted(id)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${quoted(id)}-course">
    <organization identifier="${quoted(id)}-course">
      <title>${quoted(title)}</title>
      <item identifier="${quoted(id)}-item" identifierref="${quoted(id)}-resource" isvisible="true">
        <title>${quoted(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${quoted(id)}-resource" type="webcontent" adlcp:scormtype="sco" href="${launchPage}">
${list}
    </resource>
  </resources>
</manifest>
`;
}

export function launchPageOf({ lesson, title, lang }: PackageInfo): string {
  return `<!doctype html>
<html lang="${quoted(lang ?? "en")}" data-lesson="${quoted(lesson)}" data-lang="${quoted(lang ?? "")}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${quoted(title)}</title>
    <style>
      html, body { height: 100%; margin: 0; }
      body { display: flex; flex-direction: column; }
      iframe { flex: 1; width: 100%; border: 0; }
      p { margin: 0; padding: 8px 16px; font: 14px/1.5 system-ui, sans-serif; }
    </style>
  </head>
  <body>
    <script src="scorm-launch.js"></script>
  </body>
</html>
`;
}
