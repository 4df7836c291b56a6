import { widgets } from '../widgets/index.ts';
import Answer from './Answer.astro';
import Check from './Check.astro';
import Erratum from './Erratum.astro';
import Heading3 from './Heading3.astro';
import Heading4 from './Heading4.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Question from './Question.astro';
import Reference from './Reference.astro';
import Right from './Right.astro';
import Says from './Says.astro';
import Symbol from './Symbol.astro';
import Term from './Term.astro';

/** Every tag that an author may write; an unknown one fails the build by its name. */
export const pageComponents = { a: Link, Answer, Check, Erratum, Note, Question, Reference, Right, Says, Symbol, Term, ...widgets };

/** On the whole-article page a chapter's title takes the second level, and its sections follow. */
export const articleComponents = { ...pageComponents, h2: Heading3, h3: Heading4 };
