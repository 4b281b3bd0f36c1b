/** The late part of the list of losses: on arrival it joins the list that is on the page. */
import { Course } from "./Course.tsx";
import { FamilyHead, ListHeads } from "./ListHeads.tsx";
import { ListTools } from "./ListTools.tsx";
import { startLossList } from "./live.ts";
import { ValueChange } from "./ValueChange.tsx";

startLossList({ Tools: ListTools, Heads: ListHeads, Family: FamilyHead, Course, Change: ValueChange });
