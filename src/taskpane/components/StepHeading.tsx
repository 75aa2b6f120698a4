import { useEffect, useRef } from 'react';

/** The heading of a step. A step that replaces another takes the focus, so that keyboard and screen reader follow. */
export function StepHeading({ text, takesFocus = true }: { readonly text: string; readonly takesFocus?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className="heading">
      {text}
    </h1>
  );
}
