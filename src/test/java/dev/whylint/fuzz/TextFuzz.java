package dev.whylint.fuzz;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.tone.Tone;
import dev.whylint.brief.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any words can be weighed: in each language, alone and against each other. */
public final class TextFuzz {
  private static final TextSense[] SENSES = {
    new TextSense(Language.EN), new TextSense(Language.NL),
  };

  private TextFuzz() {}

  /** Weighs one input; its first line against the rest. */
  public static void fuzzerTestOneInput(byte[] data) {
    String all = new String(data, StandardCharsets.UTF_8);
    int cut = Math.max(0, all.indexOf('\n'));
    String one = all.substring(0, cut);
    String two = all.substring(cut);
    for (TextSense sense : SENSES) {
      sense.sentences(all);
      sense.lack(all);
      sense.blame(all);
      sense.solutionShape(all);
      sense.remedy(all);
      sense.sameMeasure(one, two);
      sense.repeatsProposal(one, two);
      sense.lacksProposed(one, two);
      sense.restates(one, two);
      List<Token> tokens = sense.tokens(all);
      Tone tone = Tone.of(sense.language());
      tone.isDisrespect(tokens);
      tone.isPlainContempt(tokens);
      tone.isCoercion(tokens);
      require(sense.similarity(one, two));
    }
  }

  private static void require(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalStateException("no share: " + share);
    }
  }
}
