import type { Language } from '@firebreak/shared/base/text.ts';
import type { AarDocument, Block, Statement } from '@firebreak/shared/report/aar/document.ts';
import { spoken } from './words.ts';

const escape = (s: string): string =>
  s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Paper as much as screen: A4 and Letter by the printer's own choice, head rows again on each page, no row in two. */
const STYLE = `
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
th,td{border:1px solid var(--rule);padding:1mm 1.5mm;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead{display:table-header-group}
tr,li{break-inside:avoid}
@media print{
body{max-width:none;margin:0;padding:10mm 0 0;font-size:10pt}
.banner{border:0;padding:0}
.top{position:fixed;top:0;left:0;right:0}
@page{margin:18mm 16mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:8pt}}
}`;

/**
 * The whole report in one file that opens from a disk: no script, no other file, no network. `strict` policy stands in it,
 * so that nothing can be added to it that asks for any.
 */
export const html = (document: AarDocument, language: Language): string => {
  const { marking, title, subtitle, note } = spoken(document, language);
  const said = (statement: Statement, tag: string): string => {
    const about = note(statement);
    const text = escape(statement.text[language]);
    return `<${tag}>${text}${about === '' ? '' : ` <span class="note">[${escape(about)}]</span>`}</${tag}>`;
  };
  const block = (b: Block): string => {
    if (b.kind === 'list') {
      const heading = b.heading ? `<h3>${escape(b.heading[language])}</h3>` : '';
      const items = b.items.map((s) => said(s, 'li')).join('');
      return heading + (items === '' ? `<p>${escape(b.none[language])}</p>` : `<ul>${items}</ul>`);
    }
    if (b.rows.length === 0) return `<p>${escape(b.title[language])}: ${escape(b.none[language])}</p>`;
    const head = b.head.map((h) => `<th scope="col">${escape(h[language])}</th>`).join('');
    const rows = b.rows.map((row) => `<tr>${row.map((s) => said(s, 'td')).join('')}</tr>`).join('\n');
    return `<table><caption>${escape(b.title[language])}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
  };
  const sections = document.sections.map(
    ({ id, level, heading, blocks }) =>
      `<section id="${escape(id)}"><h${level + 1}>${escape(heading[language])}</h${level + 1}>\n${blocks.map(block).join('\n')}</section>`,
  );
  const banner = `<p class="banner top">${escape(marking)}</p>`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${banner}
<h1>${escape(title)}</h1>
<p>${escape(subtitle)}</p>
${sections.join('\n')}
<p class="banner">${escape(marking)}</p>
</body>
</html>
`;
};
