/** The dialog that opens a visitor's own data: nothing of the drawing changes until it is taken, and then in one step. */
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { boards } from "#i18n/boards.ts";
import type { LocalText } from "#i18n/locale.ts";
import { openDialog, openProblems, takingSaid } from "#i18n/openDialog.ts";
import { usePlayground } from "#store/hooks.ts";
import { useText } from "#ui/locale.tsx";
import { useModal } from "#ui/useModal.ts";
import { Chooser } from "./Chooser.tsx";
import { FrameFields } from "./FrameFields.tsx";
import { cropIn, leadingPart, obstacleOf, sizeIn } from "./frame.ts";
import { PartFields } from "./PartFields.tsx";
import type { Given } from "./sources.ts";
import { takeCells, takeSceneText } from "./taking.ts";
import { type Cells, useCells, useOtherCells } from "./useCells.ts";
import { type Opening, useOpening } from "./useOpening.ts";
import "./open.css";

interface OpenDialogProps {
  /** Files to begin with, or that were dropped while it is open. */
  readonly given: readonly Given[];
  /** Called once it is closed; `taken` where the drawing has changed. */
  readonly onClose: (taken: boolean) => void;
}

const grids = ["truth", "prediction"] as const;

function Lines({
  title,
  lines,
  role,
}: {
  readonly title: string;
  readonly lines: readonly LocalText[];
  readonly role: "alert" | "status";
}): ReactNode {
  const t = useText();
  return (
    <div role={role}>
      {lines.length > 0 && (
        <ul className={`open-lines open-lines-${role}`} aria-label={title}>
          {lines.map((line) => (
            <li key={line.en}>{t(line)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function OpenDialog({ given, onClose }: OpenDialogProps): ReactNode {
  const t = useText();
  const title = useId();
  const kept = useRef(false);
  const { dialog, close, presses } = useModal(() => !kept.current);
  const taken = useRef(false);
  const onScene = useCallback(
    (name: string, text: string) => {
      const problem = takeSceneText(name, text);
      taken.current = problem === null;
      if (problem === null) close();
      return problem;
    },
    [close],
  );
  const opening = useOpening(onScene);
  const { add } = opening;
  const [typed, setTyped] = useState(false);
  // What was read or typed is not thrown away by a press beside the dialog.
  kept.current = typed || opening.busy || opening.sources.length > 0;
  useEffect(() => {
    if (given.length > 0) add(given);
  }, [given, add]);
  return (
    <dialog ref={dialog} className="open" aria-labelledby={title} onClose={() => onClose(taken.current)} {...presses}>
      <div className="open-sheet">
        <h2 id={title}>{t(openDialog.title)}</h2>
        <p className="quiet">{t(openDialog.intro)}</p>
        <Chooser onGiven={add} onTyped={setTyped} />
        <Lines title={t(openDialog.problems)} lines={opening.problems} role="alert" />
        <Lines title={t(openDialog.notes)} lines={opening.notes} role="status" />
        {opening.busy && (
          <p className="open-busy" role="status">
            <progress aria-label={t(openDialog.working)} /> {t(openDialog.working)}
          </p>
        )}
        <Data
          opening={opening}
          onTaken={() => {
            taken.current = true;
            close();
          }}
          onCancel={close}
        />
      </div>
    </dialog>
  );
}

interface DataProps {
  readonly opening: Opening;
  readonly onTaken: () => void;
  readonly onCancel: () => void;
}

function Data({ opening, onTaken, onCancel }: DataProps): ReactNode {
  const t = useText();
  const { parts, frame, sources } = opening;
  const drawing = usePlayground((state) => state.grids);
  const size = sizeIn(parts, frame, drawing);
  const cells: Readonly<Record<(typeof grids)[number], Cells | null>> = {
    truth: useCells(parts.truth, parts.truth && cropIn(parts.truth, frame), size),
    prediction: useCells(parts.prediction, parts.prediction && cropIn(parts.prediction, frame), size),
  };
  const others: Readonly<Record<(typeof grids)[number], Cells | null>> = {
    truth: useOtherCells("truth", parts.truth === null ? size : null, frame.other),
    prediction: useOtherCells("prediction", parts.prediction === null ? size : null, frame.other),
  };
  const leading = leadingPart(parts);
  const cut = leading && cropIn(leading, frame);
  const resized = cut !== null && size !== null && (cut.height !== size.height || cut.width !== size.width);
  const [failed, setFailed] = useState(false);
  const chosen = grids.filter((grid) => parts[grid] !== null);
  const ready =
    size !== null &&
    chosen.length > 0 &&
    chosen.every((grid) => {
      const part = parts[grid];
      return part !== null && obstacleOf(part, frame) === null && cells[grid]?.fresh === true;
    });

  function take(): void {
    if (size === null || !ready) return;
    const taken = { truth: parts.truth && cells.truth, prediction: parts.prediction && cells.prediction };
    takeCells(taken, size, frame.other).then(onTaken, () => setFailed(true));
  }

  return (
    <>
      {sources.length > 0 && (
        <>
          <div className="open-parts">
            {grids.map((grid) => (
              <PartFields
                key={grid}
                grid={grid}
                opening={opening}
                cells={parts[grid] ? cells[grid] : others[grid]}
                resized={resized}
              />
            ))}
          </div>
          <FrameFields opening={opening} drawing={drawing} size={size} />
        </>
      )}
      {failed && (
        <p className="open-warning" role="alert">
          {t(openProblems.notTaken)}
        </p>
      )}
      <footer className="open-foot">
        <span className="quiet" role="status">
          {size !== null &&
            chosen.length > 0 &&
            t(
              takingSaid(
                chosen.map((grid) => boards[grid]),
                size.height,
                size.width,
              ),
            )}
        </span>
        <button type="button" className="button button-framed" onClick={onCancel}>
          {t(openDialog.close)}
        </button>
        <button type="button" className="button button-primary" disabled={!ready} onClick={take}>
          {t(openDialog.take)}
        </button>
      </footer>
    </>
  );
}
