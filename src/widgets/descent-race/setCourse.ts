import { SetData } from './SetData.tsx';
import { setSlots } from './setEquations.ts';
import { SetPlot } from './SetPlot.tsx';
import { setRace } from './setRace.ts';
import { saySet } from './setReading.ts';

/** What only the race on the examples needs; it comes when the reader asks for it. */
export const setCourse = { Data: SetData, Plot: SetPlot, race: setRace, say: saySet, slots: setSlots };

export type SetCourse = typeof setCourse;
