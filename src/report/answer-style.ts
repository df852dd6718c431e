/** Style of the printed answers: system type, AA contrast, A4. */

export const answerStyle = `
:root{--ink:#1b1f24;--soft:#4b5563;--line:#c9ced6;--accent:#1f4e8c;--assumed:#7a4100;--assumed-back:#fff4e0}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1.5rem 1.25rem 4rem;color:var(--ink);background:#fff;font:1rem/1.55 "Noto Sans",system-ui,-apple-system,"Segoe UI",sans-serif}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
h2.section{border-top:3px solid var(--accent);padding-top:.75rem;font-size:1.45rem;margin-top:3rem}
h3{font-size:1.12rem;line-height:1.35;margin:2rem 0 .5rem}
h3 .id{display:inline-block;background:var(--accent);color:#fff;border-radius:.25rem;padding:0 .45rem;margin-right:.35rem;font-size:.95rem}
a{color:#17498a}
a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid #b45309;outline-offset:2px}
.skip{position:absolute;left:-100rem;background:#fff;padding:.5rem 1rem;border:2px solid var(--accent)}
.skip:focus{left:1rem;top:1rem}
.languages{text-align:right;margin:0}
.missing li{margin:.2rem 0}
.receipt{display:grid;grid-template-columns:6rem 1fr;gap:.1rem 1rem;font-size:.85rem}
.receipt dt{color:var(--soft)}
.receipt dd{margin:0;font-family:ui-monospace,monospace;overflow-wrap:anywhere}
.contents{list-style:none;padding:0}
.contents li{margin:.3rem 0}
.contents b{display:inline-block;min-width:2rem}
.answer{border-left:4px solid var(--accent);background:#f2f6fb;padding:.7rem .9rem;margin:.5rem 0 1rem}
.answer{font-size:1.12rem}
.beside{margin:.3rem 0 .8rem}
.said{border-left:4px solid #b9a6d8;padding:.2rem .9rem;margin:.6rem 0}
.contents .short{display:block;margin:.1rem 0 .5rem 2rem;color:var(--soft);font-size:.92rem}
.kind{font-size:.78rem;border:1px solid currentColor;border-radius:1rem;padding:.05rem .5rem;white-space:nowrap;color:#1f4e8c}
.kind.record{color:#4a3b76}
.kind.not-computable{color:#8a1f1f}
figure{margin:1.25rem 0;break-inside:avoid}
figcaption{font-size:.92rem;margin-bottom:.3rem}
figure>svg{width:100%;height:auto;max-width:46rem;display:block}
.tick{font-size:12px;fill:#3d4550}
.keys{margin:.1rem 0 .3rem;font-size:.9rem}
.key{margin-right:1.25rem;white-space:nowrap}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.86rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.3rem 0;font-size:.92rem}
th,td{border-bottom:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--soft);font-weight:600}
tbody th{font-weight:400}
td.n{text-align:right}
thead th.n{text-align:right}
details{margin:.5rem 0}
summary{cursor:pointer;color:#17498a}
.numbers,.notes ol{font-size:.84rem;margin:.3rem 0}
.numbers{columns:2 22rem;column-gap:2rem}
.numbers li{break-inside:avoid}
.notes,.data{font-size:.88rem;color:var(--soft)}
.limits{background:#f6f6f4;padding:.6rem .9rem;border-left:4px solid #8b8f96}
.links{font-size:.88rem;overflow-wrap:anywhere}
.assumed,.mark{color:var(--assumed)}
.assumed{background:var(--assumed-back)}
.mark{font-size:.75rem;border:1px solid;border-radius:.2rem;padding:0 .25rem}
code{font-size:.8rem;color:var(--soft);overflow-wrap:anywhere}
.sources li{margin:.3rem 0;font-size:.88rem;overflow-wrap:anywhere}
@page{size:A4;margin:16mm 14mm}
@media print{
body{max-width:none;padding:0;font-size:9.5pt}
.skip,.languages{display:none}
nav{break-before:page;break-after:page}
.answer{font-size:10.5pt}
.contents li{break-inside:avoid}
h2,h3,caption,figcaption,summary{break-after:avoid}
details:not(.long):not(.data)::details-content{content-visibility:visible;block-size:auto}
.long,.data{display:none}
.numbers,.notes ol{font-size:7.4pt}
tr,.answer,.limits{break-inside:avoid}
.wide{overflow:visible}
table{font-size:7.6pt}
th,td{padding:.15rem .25rem}
a{color:inherit;text-decoration:none}
}
`;
