/** A question in the facilitator's own words, large enough for the back row. */
import { useFocusOn } from "../parts/focus.ts";

/** From so many signs on a question is written smaller, so that it stays on one screen. */
const LONG = 140;
const VERY_LONG = 320;

const lengthOf = (question: string) => (question.length > VERY_LONG ? "very-long" : question.length > LONG ? "long" : "short");

/** The question. */
export function OwnQuestion({ question }: { readonly question: string }) {
  const title = useFocusOn<HTMLHeadingElement>(question);
  return <h2 ref={title} tabIndex={-1} class="prompt own-question" data-testid="prompt" data-length={lengthOf(question)}>{question}</h2>;
}
