/** A style sheet as text, for files that carry it within them. */
declare module '*.css?text' {
  const text: string;
  export default text;
}
