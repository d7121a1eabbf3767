import type { Language } from '@firebreak/shared/base/text.ts';
import type { AarDocument, Block, Statement } from '@firebreak/shared/report/aar/document.ts';
import { spoken } from './words.ts';

const escaped = (s: string): string =>
  s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** As a string of CSS, which can end neither itself nor the element it stands in. */
const cssString = (s: string): string =>
  `"${[...s].map((c) => (/[\w\s·–—()\u4e00-\u9fff-]/.test(c) ? c : `\\${c.codePointAt(0)?.toString(16)} `)).join('')}"`;

/** Paper as much as screen: A4 and Letter by the printer's own choice, head rows again on each page, no row in two. */
const styleOf = (marking: string): string => `
:root{color-scheme:light;--ink:#111;--soft:#555;--rule:#bbb}
body{font:11pt/1.45 "Source Sans 3","Noto Sans","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:var(--ink);background:#fff;max-width:190mm;margin:0 auto;padding:0 8mm 16mm}
h1{font-size:20pt;line-height:1.2;margin:12mm 0 2mm}
h2{font-size:14pt;margin:9mm 0 2mm;border-top:2px solid var(--ink);padding-top:2mm;break-after:avoid}
h3{font-size:11.5pt;margin:5mm 0 1mm;break-after:avoid}
p,ul{margin:0 0 2mm}
.banner{text-align:center;font-weight:700;letter-spacing:.04em;padding:1.5mm;border:1px solid var(--ink)}
.note{color:var(--soft);font-size:8.5pt}
table{border-collapse:collapse;width:100%;margin:1mm 0 4mm;font-size:9.5pt}
caption{text-align:left;font-weight:600;padding:1mm 0}
th,td{border:1px solid var(--rule);padding:1mm 1.5mm;text-align:left;vertical-align:top;overflow-wrap:break-word}
td:first-child{min-width:26mm}
thead{display:table-header-group}
tr,li{break-inside:avoid}
@media print{
body{max-width:none;margin:0;padding:0;font-size:10pt}
@page{margin:18mm 16mm;@top-center{content:${cssString(marking)};font-weight:700}@bottom-center{content:${cssString(marking)} "  " counter(page) " / " counter(pages);font-size:8pt}}
}`;

/**
 * The whole report in one file that opens from a disk: no script, no other file, no network. `strict` policy stands in it,
 * so that nothing can be added to it that asks for any.
 */
export const html = (document: AarDocument, language: Language): string => {
  const { marking, title, subtitle, note } = spoken(document, language);
  const said = (statement: Statement, tag: string): string => {
    const about = note(statement);
    const text = escaped(statement.text[language]);
    return `<${tag}>${text}${about === '' ? '' : ` <span class="note">[${escaped(about)}]</span>`}</${tag}>`;
  };
  const block = (b: Block): string => {
    if (b.kind === 'list') {
      const heading = b.heading ? `<h3>${escaped(b.heading[language])}</h3>` : '';
      const items = b.items.map((s) => said(s, 'li')).join('');
      return heading + (items === '' ? `<p>${escaped(b.none[language])}</p>` : `<ul>${items}</ul>`);
    }
    if (b.rows.length === 0) return `<p>${escaped(b.title[language])}: ${escaped(b.none[language])}</p>`;
    const head = b.head.map((h) => `<th scope="col">${escaped(h[language])}</th>`).join('');
    const rows = b.rows.map((row) => `<tr>${row.map((s) => said(s, 'td')).join('')}</tr>`).join('\n');
    return `<table><caption>${escaped(b.title[language])}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
  };
  const sections = document.sections.map(
    ({ id, level, heading, blocks }) =>
      `<section id="${escaped(id)}"><h${level + 1}>${escaped(heading[language])}</h${level + 1}>\n${blocks.map(block).join('\n')}</section>`,
  );
  const banner = `<p class="banner">${escaped(marking)}</p>`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styleOf(marking)}</style>
</head>
<body>
${banner}
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
${sections.join('\n')}
<p class="banner">${escaped(marking)}</p>
</body>
</html>
`;
};
