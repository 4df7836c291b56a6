import { markCurrentSection } from './currentSection.ts';
import { setFiguresByLinks } from './figureLinks.ts';
import { keepPlaceAcrossLanguages } from './keepPlace.ts';
import { nameScrollRegions } from './scrollRegions.ts';
import { closeSheetAfterUse } from './sheet.ts';
import { switchTheme } from './theme.ts';

switchTheme();
keepPlaceAcrossLanguages();
setFiguresByLinks();
closeSheetAfterUse();
markCurrentSection();
nameScrollRegions();
