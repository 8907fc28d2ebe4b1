namespace FourPer1000.Reporting;

/// <summary>How pages look: one column that can be read, wide tables that scroll by themselves, paper in black on white. It holds no sign that XML would write otherwise.</summary>
internal static class StyleSheet
{
    public const string Css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; font: 16px/1.55 system-ui, 'DejaVu Sans', Verdana, sans-serif; color: #1c1c1c; background: #f5f6f4; }
        a { color: #0b4f8a; }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
        .skip { position: absolute; left: -100vw; top: 0; padding: 8px 16px; background: #ffffff; color: #0b4f8a; }
        .skip:focus { left: 0; }
        header, main, footer { max-width: 1160px; margin: 0 auto; padding: 0 24px; }
        .top { background: #153d2c; color: #ffffff; }
        .top a { color: #ffffff; }
        .top header { display: flex; flex-wrap: wrap; gap: 4px 24px; justify-content: space-between; padding-top: 14px; padding-bottom: 14px; }
        .top p { margin: 0; }
        .trail { max-width: 1160px; margin: 14px auto 0; padding: 0 24px; font-size: 14px; }
        .trail ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 8px; }
        .trail li + li::before { content: '›'; margin-right: 8px; color: #555555; }
        .neighbours { max-width: 1160px; margin: 8px auto; padding: 0 24px; display: flex; justify-content: space-between; font-size: 14px; }
        h1 { font-size: 29px; line-height: 1.25; margin: 18px 0 6px; }
        h2 { font-size: 22px; margin: 38px 0 10px; padding-top: 14px; border-top: 2px solid #153d2c; }
        h3 { font-size: 17.5px; margin: 26px 0 8px; }
        h4 { font-size: 15px; margin: 18px 0 6px; }
        .lead { color: #444444; margin: 0 0 12px; }
        .note { border-left: 5px solid #6a1b6a; background: #f6ecf6; padding: 10px 14px; margin: 14px 0; }
        .demo { color: #6a1b6a; font-size: 13px; white-space: nowrap; }
        .answers { display: flex; flex-wrap: wrap; gap: 14px; margin: 14px 0; padding: 0; list-style: none; }
        .answers li { flex: 1 1 320px; background: #ffffff; border: 1px solid #c9cdc9; border-radius: 6px; padding: 12px 16px; }
        .answers .year { font-weight: bold; margin-right: 8px; }
        .answers p { margin: 6px 0 0; font-size: 14.5px; }
        .badge { display: inline-flex; align-items: center; gap: 7px; padding: 2px 10px 2px 4px; border-radius: 12px; font-size: 14.5px; line-height: 1.35; color: #1c1c1c; }
        .badge svg { flex: none; }
        figure { margin: 14px 0; background: #ffffff; border: 1px solid #c9cdc9; border-radius: 6px; padding: 8px; }
        figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
        figcaption { font-size: 13.5px; color: #444444; padding: 4px 8px; }
        .wide { overflow-x: auto; margin: 10px 0; }
        table { border-collapse: collapse; width: 100%; background: #ffffff; font-size: 14.5px; }
        caption { text-align: left; font-size: 14px; color: #444444; padding: 4px 0; }
        .known caption, .objectives caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        th, td { border: 1px solid #d5d8d5; padding: 6px 10px; text-align: left; vertical-align: top; }
        thead th { background: #e7ece8; }
        tbody th { background: #f3f6f3; font-weight: 600; }
        td.number { text-align: right; }
        .objectives th[scope='row'] { width: 44%; }
        .cells dt { font-weight: 600; margin-top: 10px; }
        .cells dd { margin: 0 0 0 14px; }
        .cells .own { color: #444444; }
        .measure { background: #ffffff; border: 1px solid #c9cdc9; border-radius: 6px; padding: 4px 18px 16px; margin: 20px 0; }
        .measure figure { border-color: #e2e5e2; }
        .facts { color: #444444; font-size: 14.5px; margin: 0 0 8px; }
        code { font-size: 13px; overflow-wrap: anywhere; }
        details { margin: 8px 0; }
        summary { cursor: pointer; font-weight: 600; padding: 4px 0; }
        footer { margin-top: 44px; padding-top: 12px; padding-bottom: 30px; font-size: 14px; color: #444444; }
        @media print { body { background: #ffffff; } .skip, .neighbours { display: none; } .measure, figure { break-inside: avoid; } }

        """;
}
