import { useEffect, useState } from 'react';

/** Whether formulas are typed with semicolons here. Until Excel has said so, as the Vietnamese do. */
export function useDecimalComma(): boolean {
  const [comma, setComma] = useState(true);
  useEffect(() => {
    import('../../../excel/decimalSeparator')
      .then(({ hasDecimalComma }) => hasDecimalComma())
      .then(setComma, () => undefined);
  }, []);
  return comma;
}
