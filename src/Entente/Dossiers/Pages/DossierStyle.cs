namespace Entente.Dossiers.Pages;

/// <summary>The style of a dossier's page: calm paper, one accent, dense tables, prose one can read.</summary>
internal static class DossierStyle
{
    public const string Css = """
        :root {
          --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif;
          --prose: Charter, Georgia, "Noto Serif", "Liberation Serif", "DejaVu Serif", serif;
          --mono: ui-monospace, Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
          --bg: #FBFAF7; --surface: #FFFFFF; --surface-2: #F3F1EB; --line: #E0DCD2; --line-strong: #85817A;
          --ink: #1B1F24; --ink-2: #474C54; --ink-3: #5F646C; --accent: #3A49A6; --accent-weak: #E7E9F8;
          --con: #963A00; --coop: #00635C; --bar: #93CBC2; --mark: #FFF1C9; color-scheme: light;
        }
        @media screen and (prefers-color-scheme: dark) { :root {
          --bg: #14171C; --surface: #1B1F26; --surface-2: #232932; --line: #313843; --line-strong: #78828F;
          --ink: #E9E7E2; --ink-2: #BFC3CA; --ink-3: #A0A7B1; --accent: #A6B4FF; --accent-weak: #2A3158;
          --con: #FFA266; --coop: #62CFC2; --bar: #2B665F; --mark: #443A17; color-scheme: dark;
        } }
        *, *::before, *::after { box-sizing: border-box; }
        html { scroll-padding-top: 64px; -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--bg); color: var(--ink); font: 400 14px/20px var(--ui); font-variant-numeric: tabular-nums lining-nums; }
        h1, h2, h3, p, dl, dd, ol { margin: 0; padding: 0; }
        h1 { font: 600 28px/34px var(--ui); letter-spacing: -.012em; } h2 { font: 600 20px/26px var(--ui); } h3 { font: 600 16px/22px var(--ui); }
        main { max-width: 1120px; margin: 0 auto; padding: 24px 24px 48px; }
        section { margin-top: 32px; }
        .bar { position: sticky; top: 0; z-index: 2; display: flex; gap: 16px; align-items: center; min-height: 48px; padding: 0 24px; background: var(--surface); border-bottom: 1px solid var(--line); }
        .brand { font-weight: 600; font-size: 16px; } .bar nav { display: flex; gap: 2px; overflow-x: auto; scrollbar-width: none; }
        .bar nav a { padding: 6px 9px; color: var(--ink-2); text-decoration: none; white-space: nowrap; border-radius: 4px; } .bar nav a:hover { background: var(--surface-2); color: var(--ink); }
        .skip { position: absolute; left: -9999px; } .skip:focus { left: 8px; top: 8px; z-index: 3; background: var(--surface); padding: 8px 12px; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        .dash { color: var(--ink-3); font-weight: 400; } .code { font: 500 13px/1 var(--mono); color: var(--ink-3); letter-spacing: 0; }
        .micro, .label { font-size: 12px; line-height: 16px; color: var(--ink-3); font-weight: 400; } .dim { color: var(--ink-2); } .dimmer { color: var(--ink-3); }
        .nw { white-space: nowrap; } code { font: 12px/1.4 var(--mono); }
        .facts { display: grid; grid-template-columns: repeat(4, 1fr); margin-top: 16px; border-top: 1px solid var(--line-strong); border-bottom: 1px solid var(--line); }
        .facts > div { padding: 9px 12px 10px; border-left: 1px solid var(--line); } .facts > div:first-child { padding-left: 0; border-left: 0; }
        .facts dt { font-size: 12px; line-height: 16px; color: var(--ink-3); } .facts dd { font: 600 22px/28px var(--ui); } .facts .micro { display: block; }
        .ev { color: inherit; text-decoration: underline dotted var(--line-strong) 1px; text-underline-offset: 3px; } .ev:hover { color: var(--accent); }
        .head { display: flex; align-items: baseline; gap: 12px; flex-wrap: wrap; padding-bottom: 8px; margin-bottom: 12px; border-bottom: 1px solid var(--line); }
        .brief { display: grid; grid-template-columns: 116px minmax(0, 1fr); gap: 16px 24px; }
        .brief h3 { font: 600 13px/18px var(--ui); padding-top: 4px; color: var(--ink-2); text-align: right; } .brief p { font: 400 16px/26px var(--prose); max-width: 66ch; text-wrap: pretty; }
        .note { font: 500 11px/1 var(--ui); vertical-align: 4px; color: var(--accent); text-decoration: none; padding: 4px 2px; margin-left: 1px; border-radius: 2px; } .note:hover { background: var(--accent-weak); }
        .note + .note { margin-left: 2px; }
        .doubt { display: inline-flex; align-items: center; gap: 4px; font: 500 12px/16px var(--ui); color: var(--ink); border: 1px dashed var(--line-strong); border-radius: 4px; padding: 0 5px; text-decoration: none; white-space: nowrap; background: var(--surface); }
        .doubt::before { content: ""; width: 7px; height: 7px; border: 1.5px solid currentColor; transform: rotate(45deg) scale(.85); }
        table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 18px; }
        thead th { text-align: left; font: 500 12px/16px var(--ui); color: var(--ink-3); padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line-strong); vertical-align: bottom; }
        td, tbody th { padding: 7px 10px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; text-align: left; font-weight: 400; overflow-wrap: break-word; }
        th.num, td.num { text-align: right; white-space: nowrap; } .num + td, .num + th { padding-left: 16px; }
        .copy { padding-left: 20px; }
        .g { font-size: 11px; } .g.coop { color: var(--coop); } .g.con { color: var(--con); }
        .tag { font: 500 11px/16px var(--ui); color: var(--ink-2); background: var(--surface-2); border-radius: 3px; padding: 0 5px; }
        .status, .step { white-space: nowrap; } .status { font: 500 12px/16px var(--ui); color: var(--ink-2); }
        .status::before, .step::before { content: ""; display: inline-block; width: 8px; height: 8px; margin-right: 5px; border-radius: 50%; border: 1.5px solid var(--ink-2); background: var(--ink-2); }
        .status.ongoing::before { border-radius: 50% 0 0 50%; width: 12px; } .status.planned::before { background: none; } .status.hypothetical::before { background: none; border-style: dotted; }
        .status.claimed::before, .step.claimed::before { background: linear-gradient(90deg, var(--ink-2) 50%, transparent 50%); }
        .status.denied::before { background: linear-gradient(-45deg, transparent 40%, var(--ink-2) 40% 60%, transparent 60%); } .status.threatened::before { content: "!"; border: 0; background: none; width: auto; height: auto; font-weight: 700; }
        .step.none::before { background: none; border-color: var(--line-strong); border-style: dashed; }
        .caption { font-size: 12px; line-height: 17px; color: var(--ink-3); margin-top: 6px; }
        .two { display: grid; grid-template-columns: 1fr 1fr; gap: 32px; } .two th { width: 42%; }
        .hbar { display: inline-block; height: 10px; background: var(--bar); border-radius: 2px; vertical-align: -1px; min-width: 6px; }
        .card { background: var(--surface); border: 1px solid var(--line); border-radius: 4px; margin-bottom: 12px; } .card > h3 { padding: 12px 16px 0; } .card > .micro { padding: 2px 16px 0; }
        .rival { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); } .rival > div { padding: 12px 16px 16px; } .rival > div + div { border-left: 1px dashed var(--line-strong); }
        .rival .date { font: 600 18px/26px var(--ui); } .quote { font: 400 15px/24px var(--prose); margin-top: 4px; overflow-wrap: break-word; }
        .resolve { border-top: 1px dashed var(--line-strong); padding: 10px 16px; background: var(--surface-2); font-size: 13px; } .resolve b { font-weight: 600; }
        .empty { border: 1px dashed var(--line-strong); border-radius: 4px; padding: 12px 16px; color: var(--ink-2); margin: 16px 0; } .empty b { color: var(--ink); }
        .notes { padding-left: 40px; } .notes li { padding: 5px 0 5px 4px; border-bottom: 1px solid var(--line); overflow-wrap: break-word; } .notes li::marker { color: var(--accent); font-size: 12px; }
        .notes q { font: 400 15px/24px var(--prose); quotes: "“" "”"; } .notes li:target, tr:target th, .card:target { background: var(--mark); }
        .back { color: var(--accent); text-decoration: none; display: inline-block; min-width: 24px; min-height: 24px; text-align: center; white-space: nowrap; }
        footer { margin-top: 24px; }
        @media (max-width: 760px) {
          main { padding: 16px 16px 64px; } .bar { padding: 0 16px; gap: 10px; } h1 { font-size: 24px; line-height: 30px; } .facts { grid-template-columns: 1fr 1fr; }
          .facts > div:nth-child(odd) { padding-left: 0; border-left: 0; } .facts > div:nth-child(n+3) { border-top: 1px solid var(--line); }
          .brief { display: block; } .brief h3 { text-align: left; margin: 14px 0 2px; } .two { grid-template-columns: 1fr; gap: 20px; } .rival { grid-template-columns: 1fr; }
          .rival > div + div { border-left: 0; border-top: 1px dashed var(--line-strong); } .notes { padding-left: 30px; }
          table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } table.stack tr { display: block; border-bottom: 1px solid var(--line); padding: 8px 0; }
          table.stack td, table.stack tbody th { display: block; border: 0; padding: 1px 0; text-align: left; } table.stack td:empty { display: none; } table.stack td.inl { display: inline-block; margin-right: 12px; }
          table.stack td[data-l]::before { content: attr(data-l) " "; color: var(--ink-3); font-size: 12px; } .scrollx { overflow-x: auto; }
        }
        @page { margin: 16mm; }
        @media print { .bar, .skip, .back { display: none; } body { background: #FFFFFF; color: #000000; } main { max-width: none; padding: 0; } .scrollx { overflow: visible; } thead { display: table-header-group; } article, tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } }

        """;
}
