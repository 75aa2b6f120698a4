/** Something is on its way; says what. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <p className="waiting" role="status" aria-busy="true">
      <span className="spinner" aria-hidden="true" />
      {text}
    </p>
  );
}
