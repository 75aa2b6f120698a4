import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Changes with the step of a page: the heading takes the focus, so that a screen reader says where one is. */
  readonly step?: string;
}

/** The heading of a page; it takes the focus when its step changes, not when the page is opened first. */
export function Heading({ children, step = '' }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(step);
  useEffect(() => {
    if (seen.current !== step) heading.current?.focus();
    seen.current = step;
  }, [step]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
