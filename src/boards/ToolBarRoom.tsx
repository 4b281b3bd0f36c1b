/** Keeps the room of tools and inspector until they have loaded, after the first view. */
import type { ReactNode } from "react";
import "./toolBarRoom.css";

export function ToolBarRoom(): ReactNode {
  return (
    <div className="tools tools-room">
      <div className="tools-bar" />
      <div className="inspector" />
    </div>
  );
}
