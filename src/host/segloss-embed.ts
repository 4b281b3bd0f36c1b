/** What `segloss-embed.js` does when a page loads it: from then on there is `<segloss-embed>`. */
import { SeglossEmbed } from "./element.ts";

if (customElements.get("segloss-embed") === undefined) customElements.define("segloss-embed", SeglossEmbed);
