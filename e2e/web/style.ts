/** Stylesheets of our own that give the pages the look of the real sites: header, title line, tags, two columns, themes. */

export const HUB_CSS = `
:root{--bg:#fff;--fg:#111827;--mut:#6b7280;--line:#e5e7eb;--soft:#f9fafb;--tint:#f3e8ff}
.dark{--bg:#0b0f19;--fg:#e5e7eb;--mut:#9ca3af;--line:#1f2937;--soft:#111827;--tint:#1e1633}
*{box-sizing:border-box}body{margin:0;font:15px/1.6 "Source Sans Pro",system-ui,sans-serif;background:var(--bg);color:var(--fg)}
a{color:inherit;text-decoration:none}.contents{display:contents}
.container{max-width:1280px;margin:0 auto;padding:0 16px}
.nav{border-bottom:1px solid var(--line)}.nav .container{display:flex;align-items:center;gap:24px;height:64px}
.nav b{font-size:18px}.nav nav{margin-left:auto;display:flex;gap:20px;color:var(--mut)}
header.head{background:linear-gradient(to top,var(--bg),var(--tint));border-bottom:1px solid var(--line);padding-top:34px}
h1.title{display:flex;flex-wrap:wrap;align-items:center;margin:0 0 12px;font-size:20px;font-weight:400;line-height:1.4}
h1.title .owner{color:var(--mut)}h1.title .slash{margin:0 4px;color:var(--line)}h1.title .name{font-family:ui-monospace,"IBM Plex Mono",monospace;font-weight:600}
h1.title .like{margin-left:14px;padding:1px 10px;border:1px solid var(--line);border-radius:8px;font-size:13px;color:var(--mut)}
.tags{display:flex;flex-wrap:wrap;gap:6px;margin-bottom:16px}.tag{padding:2px 9px;border:1px solid var(--line);border-radius:8px;font-size:13px}
.tag .k{color:var(--mut);margin-right:4px}.tabs{display:flex;gap:22px}.tabs a{padding:10px 2px;color:var(--mut)}.tabs a.active{color:var(--fg);border-bottom:2px solid currentColor}
.cols{display:grid;grid-template-columns:7fr 5fr;gap:24px}.card{padding:32px 0 96px;overflow-wrap:anywhere}.side{padding-top:32px;color:var(--mut)}
.prose h1,.prose h2{line-height:1.3;border-bottom:1px solid var(--line);padding-bottom:4px}.prose a{text-decoration:underline}
pre{background:var(--soft);padding:14px;border-radius:8px;overflow:auto}table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:5px 12px}
.gate{border:1px solid var(--line);border-radius:10px;padding:14px;margin-bottom:24px}
@media (max-width:768px){.cols{grid-template-columns:1fr}.side{order:-1;padding-top:12px}.nav nav{display:none}}
`;

export const GITHUB_CSS = `
:root{--bg:#fff;--fg:#1f2328;--mut:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0969da}
[data-color-mode=dark]{--bg:#0d1117;--fg:#f0f6fc;--mut:#9198a1;--line:#3d444d;--soft:#151b23;--link:#4493f8}
@media (prefers-color-scheme:dark){[data-color-mode=auto]{--bg:#0d1117;--fg:#f0f6fc;--mut:#9198a1;--line:#3d444d;--soft:#151b23;--link:#4493f8}}
*{box-sizing:border-box}body{margin:0;font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;background:var(--bg);color:var(--fg)}
a{color:var(--link);text-decoration:none}.GlobalNav{display:flex;align-items:center;gap:14px;padding:14px 18px;background:var(--soft);border-bottom:1px solid var(--line)}
.GlobalNav ol{display:flex;gap:6px;list-style:none;margin:0;padding:0}.GlobalNav li+li::before{content:"/ ";color:var(--mut)}.GlobalNav a{color:var(--fg)}
#repository-container-header{max-width:1280px;margin:0 auto;padding:18px 24px 12px;border-bottom:1px solid var(--line)}
.react-head{display:flex;flex-wrap:wrap;align-items:center;gap:8px;padding:10px 18px}.react-head ul{display:flex;gap:8px;list-style:none;margin:0 0 0 auto;padding:0}.narrow-only{display:none}@media (max-width:767px){.wide-only{display:none}.narrow-only{display:block}}
#repo-title-component{display:flex;flex-wrap:wrap;align-items:center;gap:0 8px;font-size:20px}#repo-title-component a{color:var(--fg)}
.Label{border:1px solid var(--line);border-radius:2em;padding:0 8px;font-size:12px;color:var(--mut)}
.cols{max-width:1280px;margin:0 auto;padding:20px 24px;display:grid;grid-template-columns:1fr 296px;gap:24px}
table[aria-labelledby]{width:100%;border:1px solid var(--line);border-radius:6px;border-spacing:0;margin-bottom:20px}table[aria-labelledby] td{padding:7px 14px;border-top:1px solid var(--line)}table[aria-labelledby] tr:first-child td{border-top:0}
.box{border:1px solid var(--line);border-radius:6px}.box nav{padding:9px 14px;border-bottom:1px solid var(--line);font-weight:600}.markdown-body{padding:28px;overflow-wrap:anywhere}
.markdown-body h1,.markdown-body h2{border-bottom:1px solid var(--line);padding-bottom:6px}.markdown-body pre{background:var(--soft);padding:14px;border-radius:6px;overflow:auto}
.markdown-body table{border-collapse:collapse}.markdown-body td,.markdown-body th{border:1px solid var(--line);padding:5px 12px}
.Link--muted,.side{color:var(--mut)}.topic-tag{display:inline-block;background:var(--soft);border-radius:2em;padding:2px 10px;margin-right:4px;font-size:12px}
@media (max-width:768px){.cols{grid-template-columns:1fr}.side{display:none}}
`;
