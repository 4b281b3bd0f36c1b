/** The dialog of what can be saved: a figure for slides, single boards, the numbers themselves. */
import { type ReactNode, useId, useState } from "react";
import { boards } from "#i18n/boards.ts";
import { exportDialog } from "#i18n/exportDialog.ts";
import type { LocalText } from "#i18n/locale.ts";
import { download } from "#panels/download.ts";
import { useText } from "#ui/locale.tsx";
import { useModal } from "#ui/useModal.ts";
import { boardPng, bothNpz, figureFile, fileName, gridCsv, gridNpy, sceneFile } from "./save.ts";
import "./export.css";

type Make = () => Blob | Promise<Blob>;

/** What is told after a file was asked for. */
interface Outcome {
  readonly text: LocalText;
  readonly failed: boolean;
}

export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const title = useId();
  const { dialog, close, presses } = useModal();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  async function save(what: string, ending: string, make: Make): Promise<void> {
    setBusy(true);
    setOutcome(null);
    try {
      const name = fileName(what, ending);
      download(name, await make());
      setOutcome({ text: exportDialog.saved(name), failed: false });
    } catch {
      setOutcome({ text: exportDialog.failed, failed: true });
    } finally {
      setBusy(false);
    }
  }

  const button = (what: string, ending: string, label: string, make: Make) => (
    <button
      key={`${what}-${ending}`}
      type="button"
      className="button button-framed"
      data-save={`${what}-${ending}`}
      disabled={busy}
      onClick={() => void save(what, ending, make)}
    >
      {label}
    </button>
  );

  return (
    <dialog ref={dialog} className="export" aria-labelledby={title} onClose={onClose} {...presses}>
      <div className="export-sheet">
        <h2 id={title}>{t(exportDialog.title)}</h2>
        <Group title={exportDialog.figure} help={[exportDialog.figureHelp, exportDialog.svgHelp]}>
          {button("figure", "png", "PNG", () => figureFile("png"))}
          {button("figure", "svg", "SVG", () => figureFile("svg"))}
        </Group>
        <Group title={exportDialog.boards} help={[]}>
          {(["truth", "prediction", "difference"] as const).map((name) =>
            button(name, "png", t(boards[name]), () => boardPng(name)),
          )}
        </Group>
        <Group title={exportDialog.data} help={[exportDialog.dataHelp]}>
          {(["truth", "prediction"] as const).map((grid) =>
            button(grid, "npy", `${t(boards[grid])} .npy`, () => gridNpy(grid)),
          )}
          {button("grids", "npz", t(exportDialog.bothNpz), bothNpz)}
          {(["truth", "prediction"] as const).map((grid) =>
            button(grid, "csv", `${t(boards[grid])} .csv`, () => gridCsv(grid)),
          )}
        </Group>
        <Group title={exportDialog.scene} help={[exportDialog.sceneHelp]}>
          {button("scene", "segloss.json", ".segloss.json", sceneFile)}
        </Group>
        <footer className="export-foot">
          <p className="quiet" role={outcome?.failed ? "alert" : "status"}>
            {outcome ? t(outcome.text) : busy && t(exportDialog.working)}
          </p>
          <button type="button" className="button button-framed" onClick={close}>
            {t(exportDialog.close)}
          </button>
        </footer>
      </div>
    </dialog>
  );
}

interface GroupProps {
  readonly title: LocalText;
  readonly help: readonly LocalText[];
  readonly children: ReactNode;
}

function Group({ title, help, children }: GroupProps): ReactNode {
  const t = useText();
  return (
    <section className="export-group">
      <h3>{t(title)}</h3>
      {help.map((text) => (
        <p key={text.en} className="quiet">
          {t(text)}
        </p>
      ))}
      <div className="export-buttons">{children}</div>
    </section>
  );
}
