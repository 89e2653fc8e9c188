import { markup } from "./markup.ts";

/** The portal's look in small, for pages that are made on the device; the tokens are those of app/globals.css. */
export const styles = markup`@font-face{font-family:"Readex Pro";src:url(/fonts/readex-pro-arabic.woff2);font-weight:160 700;unicode-range:U+0600-06FF,U+0750-077F,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC}
@font-face{font-family:"Readex Pro";src:url(/fonts/readex-pro-latin.woff2);font-weight:160 700;unicode-range:U+0020-007E,U+00A0-00FF,U+2013-2026}
:root{color-scheme:light dark;--ink:#14211b;--soft:#4a5a51;--paper:#fff;--band:#f5f7f4;--line:#d9e0da;--edge:#758379;--green:#0b6b3a;--on:#fff;--deep:#07462a;--sand:#f3e9cf;--sand-ink:#6b5312}
@media(prefers-color-scheme:dark){:root{--ink:#e8eee9;--soft:#a9b7ae;--paper:#0f1512;--band:#18201b;--line:#2a352e;--edge:#6b7b72;--green:#5fc48c;--on:#0f1512;--deep:#0b6b3a;--sand:#3a3115;--sand-ink:#e9d48f}}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:350 1.0625rem/1.75 "Readex Pro","Noto Sans Arabic","Segoe UI",Tahoma,sans-serif;min-block-size:100vh;display:flex;flex-direction:column}
.w{inline-size:100%;max-inline-size:72rem;margin-inline:auto;padding-inline:1rem}
.strip{background:var(--deep);color:#fff;font-size:.9375rem}
.strip .w,.row{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1.5rem}
.strip a{color:#fff;line-height:2.75rem}
.brand{display:flex;align-items:center;gap:.75rem;padding-block:1rem;color:var(--ink);font-weight:600;text-decoration:none}
nav{font-size:.9375rem}
nav a{display:inline-block;line-height:2.75rem;margin-inline-end:1.5rem}
header nav{border-block-end:1px solid var(--line)}
header nav a{color:var(--ink);text-decoration:none}
main{flex:1;padding-block:1.5rem 4rem}
footer{background:var(--band);border-block-start:1px solid var(--line);padding-block:1.5rem;font-size:.9375rem;color:var(--soft)}
h1,h2,h3,b,strong,th{font-weight:600}
h1{font-size:2rem;line-height:1.4;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.5;margin-block:2.5rem .75rem}
h3{font-size:1.25rem;line-height:1.6;margin-block:1.5rem .5rem}
p,li,dd{overflow-wrap:anywhere}
p,.t{max-inline-size:44rem}
.lead{font-size:1.1875rem;color:var(--soft);margin-block-start:.5rem}
.s{font-size:.9375rem;color:var(--soft)}
.note{display:block;inline-size:fit-content;background:var(--sand);color:var(--sand-ink);border-radius:8px;padding:.5rem .75rem;margin-block:1rem;font-size:.9375rem;max-inline-size:100%}
.note a{color:inherit}
a{color:var(--green);text-underline-offset:.3em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--green);outline-offset:2px;border-radius:2px}
form{display:flex;margin-block:1rem;max-inline-size:44rem}
input,button{font:inherit;min-block-size:2.75rem;border:1px solid var(--edge);background:var(--paper);color:inherit;padding-inline:.75rem}
input{flex:1;min-inline-size:0;border-start-start-radius:8px;border-end-start-radius:8px}
button{background:var(--green);border-color:var(--green);color:var(--on);border-start-end-radius:8px;border-end-end-radius:8px;padding-inline:1.25rem;cursor:pointer}
ul.l,ol.l,dl{list-style:none;padding:0;border-block-start:1px solid var(--line)}
.l>li,dl>div{border-block-end:1px solid var(--line);padding-block:.5rem}
.l h3{font-size:1.1875rem;margin:.25rem 0;font-weight:500}
.t{padding-inline-start:1.5rem}
.t li{margin-block:.25rem}
@media(min-width:40rem){
h1{font-size:2.5rem}
dl>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:1.5rem}
.cols{columns:2;column-gap:2rem}
.cols li{break-inside:avoid}
.four{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));border-block-end:1px solid var(--line)}
.four>div{display:block;border:0}
}
dt{color:var(--soft)}
.four{margin-block:1.5rem}
.four dd{font-weight:500}
summary{cursor:pointer;line-height:2.75rem}
.n{color:var(--soft);margin-inline-start:.5rem}
.mark{background:var(--sand);color:var(--sand-ink);border-radius:8px;padding-inline:.5rem}
@media print{header nav,footer,form,.retry{display:none}}`;
