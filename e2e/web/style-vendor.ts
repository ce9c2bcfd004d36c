/** Looks of vendors' pages: small and huge titles, gradient text, dark grounds that no system setting asks for. */
export const VENDOR_CSS = `
:root{--bg:#fff;--fg:#15171c;--mut:#646b7a;--line:#dfe2e8;--soft:#f5f6f8}
.dark{--bg:#0a0b0f;--fg:#f1f2f5;--mut:#9aa1b0;--line:#262a34;--soft:#14161d}
*{box-sizing:border-box}body{margin:0;font:17px/1.65 Inter,system-ui,sans-serif;background:var(--bg);color:var(--fg)}a{color:inherit}
.top{display:flex;gap:24px;align-items:center;padding:16px 28px;border-bottom:1px solid var(--line)}.menu{display:flex;gap:18px;font-size:14px}.menu a{color:var(--mut);text-decoration:none}
main,.text,.poster{max-width:760px;margin:0 auto;padding:40px 24px}h1{line-height:1.15;margin:0 0 20px}.article .title{font-size:44px;letter-spacing:-.02em;font-weight:650}
.when{color:var(--mut);font-size:14px;margin:0 0 8px}table{border-collapse:collapse}td,th{padding:6px 12px;border-bottom:1px solid var(--line);text-align:start}pre{background:var(--soft);padding:16px;border-radius:10px;overflow:auto;font-size:14px}
footer,aside{max-width:760px;margin:0 auto;padding:28px 24px;color:var(--mut);font-size:14px;border-top:1px solid var(--line)}
.cookies{position:fixed;inset:auto 20px 20px auto;width:300px;padding:14px;border:1px solid var(--line);border-radius:10px;background:var(--soft);font-size:13px}
.hero main{max-width:none;padding:0}.hero section.hero{padding:120px 24px 90px;text-align:center;background:radial-gradient(circle at 50% 0,var(--soft),var(--bg))}.hero .title{font-size:clamp(40px,8vw,92px);letter-spacing:-.035em;font-weight:700}
.shine{background:linear-gradient(90deg,#7c5cff,#ff7ab8);background-clip:text;-webkit-background-clip:text;color:transparent}.lead{font-size:21px;color:var(--mut);max-width:640px;margin:0 auto}
.docs .docs{display:grid;grid-template-columns:240px 1fr;max-width:1180px;margin:0 auto}.docs aside.side{border:0;border-inline-end:1px solid var(--line);display:flex;flex-direction:column;gap:10px;margin:0}.docs .title{font-size:26px;font-weight:600}.docs main{margin:0}.crumbs{font-size:13px;color:var(--mut)}
.cards main{max-width:1180px}.cards .title{font-size:34px;font-weight:500}.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:18px}.tile{border:1px solid var(--line);border-radius:14px;padding:18px}.line{display:block}
.plain .title{font-size:18px;margin:12px 0}.plain{font:16px/1.4 "Times New Roman",serif}.pictures .poster{min-height:340px;max-width:none;background:linear-gradient(120deg,#1c2746,#5a2e6b);color:#fff}.as-text{font-size:40px;font-weight:600}
@media (max-width:640px){.docs .docs{grid-template-columns:1fr}.article .title{font-size:32px}.menu{display:none}}
`;
