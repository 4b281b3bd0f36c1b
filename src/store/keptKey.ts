/** Where a tab keeps its scene in its session storage: the first view only looks whether there is one. */
export const keptKey = "segloss.scene";
