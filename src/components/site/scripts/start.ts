import { markCurrentSection } from './currentSection.ts';
import { setFiguresByLinks } from './figureLinks.ts';
import { keepPlaceAcrossLanguages } from './keepPlace.ts';
import { landAndStay } from './landing.ts';
import { loadOnFirstUse } from './loadLater.ts';
import { nameScrollRegions } from './scrollRegions.ts';
import { closeSheetAfterUse } from './sheet.ts';
import { switchTheme } from './theme.ts';

switchTheme();
landAndStay();
keepPlaceAcrossLanguages();
setFiguresByLinks();
closeSheetAfterUse();
markCurrentSection();
nameScrollRegions();
loadOnFirstUse();
