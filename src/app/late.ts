/** What of the page around the panels loads after the first view, in one piece. */
import "./lateBase.css";
import "./packSteps.ts";
import "./receiveFiles.ts";

export { startCurveLoop } from "./curveLoop.ts";
export { FailureMessage } from "./FailureMessage.tsx";
export { FooterLine } from "./FooterLine.tsx";
export { followLessonLinks } from "./followLessonLinks.ts";
export { followLink } from "./followLink.ts";
export { followScene } from "./followScene.ts";
export { LicencesPage } from "./LicencesPage.tsx";
export { startLessonLoop } from "./lessonLoop.ts";
export { resumeStash } from "./lessonStash.ts";
export { colourMaps } from "./mapColours.ts";
export { NoticeList } from "./NoticeList.tsx";
export { openShare } from "./openShare.tsx";
export { picture, savePng } from "./picture.ts";
export { SceneMenuButton } from "./SceneMenuButton.tsx";
export { startStudyLoop } from "./studyLoop.ts";
