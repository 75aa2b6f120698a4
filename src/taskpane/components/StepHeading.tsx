import { useEffect, useRef, useState } from 'react';

/**
 * The heading of a step. A step that replaces another takes the focus, so that keyboard and screen reader follow. While it has
 * the focus it is a stop of the Tab key: Excel on the web moves the focus itself and leaves the pane from anything else.
 */
export function StepHeading({ text, takesFocus = true }: { readonly text: string; readonly takesFocus?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1
      ref={heading}
      tabIndex={focused ? 0 : -1}
      className="heading"
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {text}
    </h1>
  );
}
