/** Under the boards: tools, brush, undo and redo, clearing, the list of keys; and the inspector of the cursor's cell. */
import type { ReactNode } from "react";
import { toolBar, toolHelp, unsizedTool, withKeys } from "#i18n/tools.ts";
import { redo, setBrush, undo } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import { toolById } from "#tools/index.ts";
import { formatProbability } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { BrushSlider } from "./BrushSlider.tsx";
import { ClearMenu } from "./ClearMenu.tsx";
import { Inspector } from "./Inspector.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { LARGEST_BRUSH } from "./keys.ts";
import { OperationsMenu } from "./OperationsMenu.tsx";
import { openKeys } from "./openKeys.ts";
import { isSized } from "./sized.ts";
import { ToolButton } from "./ToolButton.tsx";
import { ToolChoice } from "./ToolChoice.tsx";
import { ZoomMenu } from "./ZoomMenu.tsx";
import "./toolBar.css";

const ICONS = {
  undo: "M7 5L3 9l4 4M3 9h9a4 4 0 0 1 0 8H9",
  redo: "M13 5l4 4-4 4M17 9H8a4 4 0 0 0 0 8h3",
  keys: "M3 5.5h14v9H3zM6 8.5h.01M9 8.5h.01M12 8.5h.01M14.5 8.5h.01M6.5 11.7h7",
} as const;

export function ToolBar(): ReactNode {
  return (
    <div className="tools">
      <div className="tools-bar">
        <ToolHint />
        <ToolChoice />
        <BrushSliders />
        <History />
      </div>
      <Inspector />
      <KeysDialog />
    </div>
  );
}

function ToolHint(): ReactNode {
  const t = useText();
  const tool = usePlayground((state) => toolById(state.tool));
  return <p className="tools-hint">{tool && t(toolHelp(tool.name, tool.help))}</p>;
}

function BrushSliders(): ReactNode {
  const t = useText();
  const tool = usePlayground((state) => toolById(state.tool));
  const brush = usePlayground((state) => state.brush);
  const sized = tool !== undefined && isSized(tool.id, brush);
  return (
    <div className="tools-group tools-sliders">
      <BrushSlider
        label={t(toolBar.size)}
        help={t(toolBar.sizeHelp)}
        reason={tool === undefined || sized ? null : t(unsizedTool(tool.name))}
        range={[1, LARGEST_BRUSH, 1]}
        value={brush.size}
        text={String(brush.size)}
        onChange={(size) => setBrush({ size })}
      />
      <BrushSlider
        label={t(toolBar.value)}
        help={t(toolBar.valueHelp)}
        reason={tool?.erases ? t(toolBar.eraserValue) : tool?.moves ? t(toolBar.moveValue) : null}
        range={[0, 1, 0.01]}
        value={brush.value}
        text={formatProbability(brush.value)}
        onChange={(value) => setBrush({ value })}
      />
    </div>
  );
}

function History(): ReactNode {
  const t = useText();
  const canUndo = usePlayground((state) => state.past.length > 0);
  const canRedo = usePlayground((state) => state.future.length > 0);
  return (
    <div className="tools-group">
      <ToolButton
        icon={ICONS.undo}
        name={t(toolBar.undo)}
        help={t(withKeys(toolBar.undo, "Ctrl+Z"))}
        disabled={!canUndo}
        onClick={undo}
      />
      <ToolButton
        icon={ICONS.redo}
        name={t(toolBar.redo)}
        help={t(withKeys(toolBar.redo, "Ctrl+Shift+Z"))}
        disabled={!canRedo}
        onClick={redo}
      />
      <OperationsMenu />
      <ClearMenu />
      <ZoomMenu />
      <ToolButton icon={ICONS.keys} name={t(toolBar.keys)} help={t(withKeys(toolBar.keys, "?"))} onClick={openKeys} />
    </div>
  );
}
