package dev.whylint.report;

import dev.whylint.report.CausalPicture.Box;

/** The colours and strokes of a drawn map, for light and dark screens and for print. */
final class MapLook {
  /** The style sheet. Nothing in it reaches beyond the map. */
  static final String CSS =
      """
      .wl-map{--ground:#ffffff;--ink:#1b1f24;--soft:#57606a;--line:#6e7781;--fill:#f6f8fa;
      --symptom:#e7f0fd;--symptom-line:#1f5fbf;--part:#e6f5ea;--part-line:#1a7f37;
      --open:#fdeceb;--open-line:#b3261e;font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",
      Arial,sans-serif}
      @media screen and (prefers-color-scheme:dark){.wl-map{--ground:#14171c;--ink:#e9ecef;
      --soft:#a8b1bb;--line:#8b949e;--fill:#21262d;--symptom:#172a45;--symptom-line:#79b0ff;
      --part:#12301d;--part-line:#5fce7f;--open:#421715;--open-line:#ff8f87}}
      .wl-map .wl-ground{fill:var(--ground)}
      .wl-map text{fill:var(--ink);font-size:13px}
      .wl-map .wl-head{font-size:18px;font-weight:600}
      .wl-map .wl-tag{font-size:11px;font-weight:600;fill:var(--soft)}
      .wl-map rect{stroke-width:1.5}
      .wl-map .wl-symptom rect{fill:var(--symptom);stroke:var(--symptom-line)}
      .wl-map .wl-cause rect{fill:var(--fill);stroke:var(--line)}
      .wl-map .wl-root rect{fill:var(--fill);stroke:var(--ink);stroke-width:2.5}
      .wl-map .wl-open rect{fill:var(--open);stroke:var(--open-line);stroke-width:3.5}
      .wl-map .wl-open .wl-tag{fill:var(--open-line)}
      .wl-map .wl-part rect{fill:var(--part);stroke:var(--part-line)}
      .wl-map .wl-loose rect{stroke-dasharray:6 4}
      .wl-map path{fill:none;stroke-width:1.75}
      .wl-map .wl-causes{stroke:var(--line)}
      .wl-map .wl-loop{stroke:var(--line);stroke-dasharray:6 4}
      .wl-map .wl-meets{stroke:var(--part-line)}
      .wl-map .wl-head-causes{fill:var(--line);stroke:none}
      .wl-map .wl-head-meets{fill:var(--part-line);stroke:none}
      @media print{.wl-map rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
      """;

  private static final String HEADS =
      """
      <defs>
      <marker id="wl-end-causes" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9"
       markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path
       class="wl-head-causes" d="M0,0L10,5L0,10z"/></marker>
      <marker id="wl-end-meets" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9"
       markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path
       class="wl-head-meets" d="M0,0L10,5L0,10z"/></marker>
      </defs>
      """;

  private MapLook() {}

  /** The heads of the arrows, with ids that begin with this. */
  static String heads(String prefix) {
    return HEADS.replace("id=\"wl-", "id=\"" + prefix);
  }

  /** The class of a box in the style sheet. */
  static String of(Box box) {
    return switch (box.kind()) {
      case SYMPTOM -> "wl-symptom";
      case PART -> "wl-part";
      case CAUSE -> box.untreated() ? "wl-open" : box.root() ? "wl-root" : "wl-cause";
    };
  }
}
