/** What of the boards loads after the first view, in one piece: on arrival it joins the boards that are on the page. */
import { tools } from "#tools/definitions.ts";
import { bringTools } from "#tools/index.ts";
import { drawHatches } from "./hatches.ts";
import { bringLateParts } from "./lateParts.ts";
import { livenBoards } from "./liven.ts";
import { MapLegend, MapNote } from "./MapLegend.tsx";
import "./locked.css";

export { ToolBar } from "./ToolBar.tsx";

bringTools(tools);
bringLateParts({ livenBoards, drawHatches, MapLegend, MapNote });
