/** The tools: brushes, a button for the shapes, fill, stamp and move; and what else the brush can. */
import type { ReactNode } from "react";
import { stampShapes, symmetries, toolBar, toolHelp } from "#i18n/tools.ts";
import { setBrush, setTool } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import type { ToolDefinition } from "#tools/define.ts";
import { brushes, others, shapes } from "#tools/definitions.ts";
import { PathIcon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { BrushSlider } from "./BrushSlider.tsx";
import { ToolButton } from "./ToolButton.tsx";
import "./toolChoice.css";

interface ToolProps {
  readonly tool: ToolDefinition;
  readonly worded?: boolean;
  readonly onChoose?: () => void;
}

function Tool({ tool, worded = false, onChoose }: ToolProps): ReactNode {
  const t = useText();
  const pressed = usePlayground((state) => state.tool === tool.id);
  return (
    <ToolButton
      icon={tool.icon}
      name={t(tool.name)}
      help={t(toolHelp(tool.name, tool.help))}
      pressed={pressed}
      worded={worded}
      onClick={() => {
        setTool(tool.id);
        onChoose?.();
      }}
    />
  );
}

/** Line, rectangle, ellipse and lasso behind one button, which shows the one that is chosen. */
function Shapes(): ReactNode {
  const t = useText();
  const chosen = usePlayground((state) => shapes.find(({ id }) => id === state.tool));
  const filled = usePlayground((state) => state.brush.filled);
  const name = chosen ? `${t(toolBar.shapes)}: ${t(chosen.name)}` : t(toolBar.shapes);
  return (
    <Popover
      label={<PathIcon path={chosen?.icon ?? "M3.5 3.5h8v8h-8zM17 13a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0z"} />}
      name={name}
      className={chosen ? "tools-button tools-chosen" : "tools-button"}
      panelClassName="shapes"
    >
      {(close) => (
        <>
          <div className="shapes-tools">
            {shapes.map((tool) => (
              <Tool key={tool.id} tool={tool} worded onChoose={close} />
            ))}
          </div>
          <Segmented
            legend={t(toolBar.shapes)}
            choices={[
              { value: "filled", label: t(toolBar.filled) },
              { value: "outline", label: t(toolBar.outline) },
            ]}
            value={filled ? "filled" : "outline"}
            onChange={(value) => setBrush({ filled: value === "filled" })}
          />
        </>
      )}
    </Popover>
  );
}

type Choices<T extends string> = readonly { readonly value: T; readonly label: string }[];

function BrushOptions(): ReactNode {
  const t = useText();
  const { hardness, symmetry, stamp } = usePlayground((state) => state.brush);
  const choices = <T extends string>(texts: Readonly<Record<T, (typeof toolBar)["size"]>>): Choices<T> =>
    (Object.keys(texts) as T[]).map((value) => ({ value, label: t(texts[value]) }));
  return (
    <Popover
      label={<PathIcon path={"M4 17c2 0 3-1 3-3l8-9l1 1l-9 8M12 15h5M14.5 12.5v5"} />}
      name={t(toolBar.options)}
      className={symmetry === "none" ? "tools-button" : "tools-button tools-chosen"}
      panelClassName="brush-options"
    >
      {() => (
        <>
          <BrushSlider
            label={t(toolBar.hardness)}
            help={t(toolBar.hardnessHelp)}
            reason={null}
            range={[0, 1, 0.05]}
            value={hardness}
            text={`${Math.round(100 * hardness)} %`}
            onChange={(next) => setBrush({ hardness: next })}
          />
          <p className="brush-options-help">{t(toolBar.hardnessHelp)}</p>
          <h3 className="brush-options-head">{t(toolBar.symmetry)}</h3>
          <Segmented
            legend={t(toolBar.symmetry)}
            choices={choices(symmetries)}
            value={symmetry}
            onChange={(next) => setBrush({ symmetry: next })}
          />
          <h3 className="brush-options-head">{t(toolBar.stamp)}</h3>
          <Segmented
            legend={t(toolBar.stamp)}
            choices={choices(stampShapes)}
            value={stamp}
            onChange={(next) => setBrush({ stamp: next })}
          />
        </>
      )}
    </Popover>
  );
}

export function ToolChoice(): ReactNode {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are toggle buttons.
    <div className="tools-group" role="group" aria-label={t(toolBar.tools)}>
      {brushes.map((tool) => (
        <Tool key={tool.id} tool={tool} />
      ))}
      <Shapes />
      {others.map((tool) => (
        <Tool key={tool.id} tool={tool} />
      ))}
      <BrushOptions />
    </div>
  );
}
