import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { text } from '../base/text.ts';
import { AnswerTable } from './answer-table.tsx';

const table = {
  caption: text('Uitkomsten', 'Outcomes'),
  columns: [text('Uitkomst', 'Outcome'), text('Wanneer', 'When'), text('Verschil', 'Difference')],
  rows: [[text('Mensen in de opvang', 'People in reception'), text('eind 2027', 'end of 2027'), text('+1.000', '+1,000')]],
};

describe('a table of an answer', () => {
  const html = renderToStaticMarkup(<AnswerTable table={table} />);

  it('names its rows, so that a number is read with what it is', () => {
    expect(html).toContain('<th scope="row">Mensen in de opvang</th>');
  });

  it('puts words left and numbers right', () => {
    expect(html).toContain('<td class="words">eind 2027</td>');
    expect(html).toContain('<td>+1.000</td>');
  });

  it('is folded when it is long, never left out', () => {
    const folded = renderToStaticMarkup(<AnswerTable table={{ ...table, long: true }} />);
    expect(folded).toBe('<details><summary>Uitkomsten</summary></details>');
  });
});
