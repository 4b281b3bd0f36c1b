/** Sets a grid back to 0: truth, prediction or both. */
import type { ReactNode } from "react";
import { toolBar } from "#i18n/tools.ts";
import { clearBoth, clearGrid } from "#store/sceneChanges.ts";
import { PathIcon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";

const icon = <PathIcon path="M4 6h12M8 6V4h4v2M5.5 6l.8 10h7.4l.8-10M8.5 9v4.5M11.5 9v4.5" />;

export function ClearMenu(): ReactNode {
  const t = useText();
  return (
    <Popover label={icon} name={t(toolBar.clear)} className="tools-button" panelClassName="tools-clear">
      {(close) => {
        const item = (text: string, clear: () => void): ReactNode => (
          <button
            type="button"
            className="button"
            onClick={() => {
              clear();
              close();
            }}
          >
            {text}
          </button>
        );
        return (
          <>
            {item(t(toolBar.clearTruth), () => clearGrid("truth"))}
            {item(t(toolBar.clearPrediction), () => clearGrid("prediction"))}
            {item(t(toolBar.clearBoth), clearBoth)}
          </>
        );
      }}
    </Popover>
  );
}
