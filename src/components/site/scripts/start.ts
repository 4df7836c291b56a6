import { closeAfterUse } from './closeAfterUse.ts';
import { markCurrentSection } from './currentSection.ts';
import { setFiguresByLinks } from './figureLinks.ts';
import { keepPlaceAcrossLanguages } from './keepPlace.ts';
import { landAndStay } from './landing.ts';
import { loadOnFirstUse } from './loadLater.ts';
import { nameScrollRegions } from './scrollRegions.ts';
import { printAsSet } from './printAsSet.ts';
import { switchTheme } from './theme.ts';

switchTheme();
landAndStay();
keepPlaceAcrossLanguages();
setFiguresByLinks();
closeAfterUse();
printAsSet();
markCurrentSection();
nameScrollRegions();
loadOnFirstUse();
