import { css } from './html.js'

/** The look of the page: one column, dark where the reader's device is, wide tables that scroll by themselves. */
export const style = css`
  :root {
    color-scheme: light dark;
    --ground: #fff;
    --ink: #1b1f24;
    --faint: #59636e;
    --line: #d1d9e0;
    --supported: #2f7d4f;
    --undetermined: #a36a00;
    --overpaid: #c03030;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #14171b;
      --ink: #e6e9ed;
      --faint: #a3adb8;
      --line: #3a424c;
      --supported: #4fae78;
      --undetermined: #d49b2a;
      --overpaid: #ef6b6b;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0 auto;
    max-width: 64rem;
    padding: 1rem;
    background: var(--ground);
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: break-word;
  }
  h1 {
    font-size: 1.5rem;
    line-height: 1.25;
  }
  h2 {
    margin-top: 2.5rem;
    font-size: 1.2rem;
    border-bottom: 1px solid var(--line);
  }
  h3 {
    margin: 0;
    font-size: 1rem;
  }
  a {
    color: inherit;
  }
  nav ul {
    columns: 16rem;
    padding-left: 1.2rem;
  }
  figure {
    margin: 1rem 0;
  }
  figcaption,
  caption {
    padding: 0.25rem 0;
    font-weight: 600;
    text-align: left;
  }
  .legend {
    display: block;
    color: var(--faint);
    font-weight: 400;
  }
  .legend span {
    margin-right: 1rem;
  }
  .legend i {
    display: inline-block;
    width: 0.8em;
    height: 0.8em;
  }
  .bar {
    margin: 0.6rem 0;
  }
  .bar span {
    color: var(--faint);
  }
  .bar svg {
    display: block;
    width: 100%;
    height: 1rem;
    background: var(--line);
  }
  rect.supported {
    fill: var(--supported);
  }
  rect.undetermined {
    fill: var(--undetermined);
  }
  rect.overpaid {
    fill: var(--overpaid);
  }
  i.supported {
    background: var(--supported);
  }
  i.undetermined {
    background: var(--undetermined);
  }
  i.overpaid {
    background: var(--overpaid);
  }
  .wide {
    margin: 1rem 0;
    overflow-x: auto;
  }
  table {
    min-width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.3rem 0.45rem;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    overflow-wrap: normal;
  }
  .number,
  .short {
    white-space: nowrap;
  }
  .number {
    text-align: right;
  }
  .long {
    max-width: 16rem;
    overflow-wrap: anywhere;
  }
  ol {
    padding: 0;
    list-style: none;
  }
  ol > li {
    margin: 1rem 0;
    padding-left: 0.8rem;
    border-left: 0.25rem solid var(--line);
  }
  li.error {
    border-color: var(--overpaid);
  }
  li.warning {
    border-color: var(--undetermined);
  }
  li p {
    margin: 0.25rem 0;
  }
  li:target {
    outline: 2px solid var(--ink);
    outline-offset: 0.25rem;
  }
  .faint {
    color: var(--faint);
    font-size: 0.9rem;
  }
`
