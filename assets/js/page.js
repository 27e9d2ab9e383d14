// The script of the pages that are whole documents: links and choices change the page without leaving it.
import { addToBoard } from "./add.js";
import { copyOnRequest } from "./copy.js";
import { fitPreview } from "./embed-preview.js";
import { filterCatalogue } from "./filter.js";
import { findAnything } from "./find.js";
import { startOnRequest } from "./plenary/start.js";
import { followVisits } from "./visit.js";

document.documentElement.classList.add("scripted");
followVisits();
copyOnRequest();
filterCatalogue();
findAnything();
addToBoard();
fitPreview();
startOnRequest();
