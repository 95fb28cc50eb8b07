package dev.whylint.report;

import dev.whylint.report.CausalPicture.Arrow;
import dev.whylint.report.CausalPicture.Box;
import dev.whylint.report.CausalPicture.Kind;
import dev.whylint.report.MapLayout.Slot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The causal map as one SVG picture: no script, nothing loaded, readable in light, dark and print,
 * with the tree as its text alternative. Lengths are in CSS pixels.
 */
public final class MapSvg {
  /** The most boxes that are drawn. */
  public static final int MOST_BOXES = 200;

  /** The most arrows that are drawn. */
  public static final int MOST_ARROWS = 600;

  private static final int WIDTH = 224;
  private static final int GAP = 72;
  private static final int ROW_GAP = 18;
  private static final int MARGIN = 24;
  private static final int PAD = 12;
  private static final int LINE = 17;
  private static final int CHARACTERS = 28;
  private static final int MOST_LINES = 9;

  /** How far an arrow that closes a loop keeps from the one that goes the other way. */
  private static final int LOOP_ASIDE = 12;

  private final CausalPicture picture;
  private final String prefix;
  private final boolean styled;
  private final MapWords words;
  private final Labels labels;
  private final List<List<String>> texts = new ArrayList<>();
  private final MapLayout layout;
  private final Set<Box> loose;

  /**
   * The map of this picture.
   *
   * @throws IllegalArgumentException if it has more boxes or arrows than can be drawn
   */
  public MapSvg(CausalPicture picture) {
    this(picture, "wl-", true);
  }

  private MapSvg(CausalPicture picture, String prefix, boolean styled) {
    if (!fits(picture)) {
      throw new IllegalArgumentException("too many boxes or arrows");
    }
    this.picture = picture;
    this.prefix = prefix;
    this.styled = styled;
    this.labels = new Labels(picture.language());
    this.words = new MapWords(labels);
    picture.boxes().forEach(box -> texts.add(lines(box.text())));
    this.layout = new MapLayout(picture, this::height, ROW_GAP);
    this.loose = picture.leadingNowhere(Kind.PART).stream().collect(Collectors.toSet());
  }

  /**
   * The map as a part of a page that holds {@link MapLook#CSS}.
   *
   * @param prefix of its ids, which keeps them apart from those of other maps on the page
   */
  static MapSvg within(CausalPicture picture, String prefix) {
    return new MapSvg(picture, prefix, false);
  }

  /** Whether the picture is small enough to be drawn. */
  public static boolean fits(CausalPicture picture) {
    return picture.boxes().size() <= MOST_BOXES && picture.arrows().size() <= MOST_ARROWS;
  }

  /** Writes the whole picture. */
  public void write(Appendable out) throws IOException {
    int columns = Math.max(2, layout.columns());
    int width = 2 * MARGIN + columns * WIDTH + (columns - 1) * GAP;
    List<String> title = Wrap.lines(picture.title(), (width - 2 * MARGIN) / 10);
    MapLegend legend = new MapLegend(words, width - 2 * MARGIN);
    int top = MARGIN + title.size() * 24 + legend.height() + 16;
    double bottom =
        picture.boxes().stream()
            .mapToDouble(box -> layout.slot(box).y + layout.slot(box).height / 2)
            .max()
            .orElse(0);
    open(width, (int) Math.ceil(top + bottom + MARGIN), out);
    int y = MARGIN + 16;
    for (String line : title) {
      text(out, "wl-head", MARGIN, y, line, width);
      y += 24;
    }
    legend.write(MARGIN, y, out);
    out.append("<g transform=\"translate(").append(MARGIN + "," + top).append(")\">\n");
    for (Arrow arrow : picture.arrows()) {
      arrow(arrow, out);
    }
    for (Box box : picture.boxes()) {
      box(box, out);
    }
    out.append("</g>\n</svg>\n");
  }

  private void open(int width, int height, Appendable out) throws IOException {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"wl-map\" role=\"img\"");
    out.append(" aria-labelledby=\"" + prefix + "title " + prefix + "desc\"");
    out.append(" width=\"" + width + "\" height=\"" + height);
    out.append("\" viewBox=\"0 0 " + width + " " + height + "\">\n");
    String name = labels.say("Causal map: {0}", "Oorzakenkaart: {0}", picture.title());
    out.append("<title id=\"" + prefix + "title\">").append(escape(name)).append("</title>\n");
    StringBuilder tree = new StringBuilder();
    new MapTree(picture, new Style(80, false, true, true)).write(tree);
    out.append("<desc id=\"" + prefix + "desc\">")
        .append(escape(tree.toString()))
        .append("</desc>\n");
    out.append(styled ? "<style>\n" + MapLook.CSS + "</style>\n" : "");
    out.append(MapLook.heads(prefix));
    out.append("<rect class=\"wl-ground\" width=\"100%\" height=\"100%\"/>\n");
  }

  private void box(Box box, Appendable out) throws IOException {
    Slot slot = layout.slot(box);
    int x = left(slot);
    int y = (int) Math.round(slot.y - slot.height / 2);
    out.append("<g class=\"").append(MapLook.of(box));
    out.append(loose.contains(box) ? " wl-loose" : "").append("\">");
    String notes = box.notes().isEmpty() ? "" : " [" + String.join("; ", box.notes()) + "]";
    out.append("<title>").append(escape(tag(box) + ": " + box.text() + notes)).append("</title>");
    int round = box.kind() == Kind.SYMPTOM ? 16 : box.kind() == Kind.PART ? 0 : 5;
    out.append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + WIDTH + "\" height=\"");
    out.append((int) slot.height + "\" rx=\"" + round + "\"/>\n");
    int line = y + PAD + 10;
    text(out, "wl-tag", x + PAD, line, tag(box), WIDTH - 2 * PAD);
    for (String each : texts.get(box.number())) {
      line += LINE;
      text(out, "wl-text", x + PAD, line, each, WIDTH - 2 * PAD);
    }
    out.append("</g>\n");
  }

  private String tag(Box box) {
    boolean selfLoop =
        picture.arrows().stream().anyMatch(a -> a.from() == box.number() && a.to() == a.from());
    String more = selfLoop ? " ↻" : "";
    return loose.contains(box)
        ? labels.say("Part that reaches nothing", "Onderdeel dat niets raakt")
        : words.tag(box) + more;
  }

  private void arrow(Arrow arrow, Appendable out) throws IOException {
    List<Slot> route = layout.route(arrow);
    if (route.isEmpty()) {
      return;
    }
    boolean part = picture.boxes().get(arrow.from()).kind() == Kind.PART;
    StringBuilder path = new StringBuilder();
    int x = left(route.get(0)) + WIDTH;
    double aside = arrow.closesLoop() ? LOOP_ASIDE : 0;
    path.append(at("M", x, route.get(0).y + aside));
    for (int i = 1; i < route.size(); i++) {
      Slot to = route.get(i);
      int mid = left(to) - GAP / 2;
      path.append(at("C", mid, route.get(i - 1).y + aside)).append(at(" ", mid, to.y + aside));
      path.append(at(" ", left(to), to.y + aside));
      if (i < route.size() - 1) {
        path.append(at("L", left(to) + WIDTH, to.y + aside));
      }
    }
    String look = arrow.closesLoop() ? "wl-loop" : part ? "wl-meets" : "wl-causes";
    String end =
        arrow.closesLoop()
            ? "marker-start=\"url(#" + prefix + "end-causes)\""
            : "marker-end=\"url(#" + prefix + "end-" + (part ? "meets" : "causes") + ")\"";
    out.append("<path class=\"").append(look).append("\" ").append(end);
    out.append(" d=\"").append(path).append("\"/>\n");
  }

  private static String at(String command, int x, double y) {
    return String.format(Locale.ROOT, "%s%d,%.1f", command, x, y);
  }

  private static int left(Slot slot) {
    return slot.column * (WIDTH + GAP);
  }

  private int height(int number) {
    return 2 * PAD + LINE * (texts.get(number).size() + 1) - 4;
  }

  private static List<String> lines(String text) {
    List<String> lines = Wrap.lines(text, CHARACTERS);
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES));
    cut.set(MOST_LINES - 1, Wrap.cut(cut.get(MOST_LINES - 1), CHARACTERS - 1) + "…");
    return cut;
  }

  private static void text(Appendable out, String look, int x, int y, String text, int room)
      throws IOException {
    out.append("<text class=\"" + look + "\" x=\"" + x + "\" y=\"" + y + "\"");
    // The lines are broken by a count of characters; wide ones are squeezed into the box.
    if (width(text) > room) {
      out.append(" textLength=\"" + room + "\" lengthAdjust=\"spacingAndGlyphs\"");
    }
    out.append(">").append(escape(text)).append("</text>\n");
  }

  /**
   * Roughly how wide a line of ordinary size runs, on the safe side for capitals and ideographs.
   */
  static double width(String text) {
    return text.codePoints()
        .mapToDouble(
            c -> c > 0x1100 && c < 0x2000 || c > 0x2e00 ? 14 : Character.isUpperCase(c) ? 9 : 6.8)
        .sum();
  }

  /** The text for an XML document, without the characters that XML forbids. */
  static String escape(String text) {
    return StringEscapeUtils.escapeXml11(text);
  }
}
