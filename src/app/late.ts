/** What of the page around the panels loads after the first view, in one piece. */
import "./lateBase.css";
import "./packSteps.ts";
import "./receiveFiles.ts";

export { startCurveLoop } from "./curveLoop.ts";
export { FailureMessage } from "./FailureMessage.tsx";
export { FooterLine } from "./FooterLine.tsx";
export { followLink } from "./followLink.ts";
export { LicencesPage } from "./LicencesPage.tsx";
export { NoticeList } from "./NoticeList.tsx";
export { workOffline } from "./offline.ts";
export { openShare } from "./openShare.tsx";
export { picture, savePng } from "./picture.ts";
export { SceneMenuButton } from "./SceneMenuButton.tsx";
export { startRest } from "./startRest.ts";
